package org.peergraph.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Lets an identifier with slashes, such as a DOI or a full URL, stand in an address as it is: what
 * lies between the kind and a known list is made one path segment.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class IdentifierPathFilter extends OncePerRequestFilter {

    private static final Pattern WITH_IDENTIFIER =
            Pattern.compile(
                    "((?:/api/v1|/embed)?/(?:researchers|works|topics|institutions|slices)/)(.+?)"
                            + "(/(?:works|collaborators|topics|institutions|authors|references|citations"
                            + "|adjacent|researchers|recommended-collaborators|recommended-topics"
                            + "|changes|claim|claim/withdraw|profile))?/?");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher matcher = WITH_IDENTIFIER.matcher(request.getRequestURI());
        if (!matcher.matches()) {
            chain.doFilter(request, response);
            return;
        }
        String list = matcher.group(3) == null ? "" : matcher.group(3);
        String segment;
        try {
            segment = asSegment(matcher.group(2));
        } catch (IllegalArgumentException notEncoded) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(new AtPath(request, matcher.group(1) + segment + list), response);
    }

    private static String asSegment(String raw) {
        String id = UriUtils.decode(raw, StandardCharsets.UTF_8);
        return UriUtils.encode(id, StandardCharsets.UTF_8).replace("%3A", ":");
    }

    /**
     * The request under its normal path, until it is forwarded: what leads elsewhere inside, as a
     * form refused for its token does, must arrive there and not where the form was sent.
     */
    private static final class AtPath extends HttpServletRequestWrapper {

        private final String path;

        AtPath(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return forwarded() ? super.getRequestURI() : path;
        }

        @Override
        public StringBuffer getRequestURL() {
            if (forwarded()) {
                return super.getRequestURL();
            }
            StringBuffer url = new StringBuffer();
            return url.append(getScheme())
                    .append("://")
                    .append(getServerName())
                    .append(':')
                    .append(getServerPort())
                    .append(path);
        }

        @Override
        public String getServletPath() {
            return forwarded() ? super.getServletPath() : path;
        }

        private boolean forwarded() {
            return getDispatcherType() != DispatcherType.REQUEST;
        }
    }
}
