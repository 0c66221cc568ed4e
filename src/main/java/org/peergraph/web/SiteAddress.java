package org.peergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.peergraph.identifier.EntityKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Absolute addresses for what leaves this site: files, citations, parts of other pages. They begin
 * with {@code peergraph.address} where that is set, and as the request did otherwise.
 */
@Component
public class SiteAddress {

    /** Names of the machine itself. */
    private static final Pattern HERE =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1\\]?|\\[?0:0:0:0:0:0:0:1\\]?");

    private final EntityLinks links;
    private final String configured;

    /**
     * @param configured scheme and host the service is reached at; empty if any address it is asked
     *     at will do
     */
    SiteAddress(EntityLinks links, @Value("${peergraph.address:}") String configured) {
        this.links = links;
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** The entity's page. */
    public String page(EntityKind kind, String id) {
        return (configured.isEmpty() ? asked() : configured) + links.page(kind, id);
    }

    /** A path below this service's own: {@code /explore}. */
    public String absolute(String path) {
        return (configured.isEmpty() ? asked() : configured) + links.root() + path;
    }

    /**
     * A path as mail may name it. What a request calls this site is not believed there, for it
     * could lead whoever reads the mail elsewhere; on this machine alone it does not matter.
     *
     * @throws ConflictException if {@code peergraph.address} is not set and the request came from
     *     elsewhere
     */
    public String mailed(String path) {
        if (configured.isEmpty() && !HERE.matcher(request().getServerName()).matches()) {
            throw new ConflictException(
                    "This service does not know its own address, which mail and passkeys have to name."
                            + " Whoever runs it sets 'peergraph.address'.");
        }
        return absolute(path);
    }

    /**
     * Scheme, host and port, as browsers name this site; a request is believed as for mail.
     *
     * @throws ConflictException as {@link #mailed}
     */
    public URI origin() {
        URI here = URI.create(mailed("/"));
        return URI.create(here.getScheme() + "://" + here.getAuthority());
    }

    private static String asked() {
        HttpServletRequest request = request();
        int port = request.getServerPort();
        boolean usual = port <= 0 || port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    private static HttpServletRequest request() {
        if (!(RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes now)) {
            throw new IllegalStateException("missing: a request to tell the address of this site");
        }
        return now.getRequest();
    }
}
