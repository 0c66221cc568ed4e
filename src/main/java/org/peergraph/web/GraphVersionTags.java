package org.peergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.peergraph.graph.GraphVersion;
import org.peergraph.graph.PeopleVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tags answers about the graph with its version and that of what people made, so that a client that
 * has the present one is told so (304) without the answer being made again.
 */
@Component
class GraphVersionTags implements HandlerInterceptor {

    private final GraphVersion version;
    private final PeopleVersion people;
    private final String build;

    GraphVersionTags(
            GraphVersion version, PeopleVersion people, ObjectProvider<BuildProperties> build) {
        this.version = version;
        this.people = people;
        BuildProperties properties = build.getIfAvailable();
        this.build = properties == null ? "dev" : String.valueOf(properties.getVersion());
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            if (request.getSession(false) != null) {
                // Pages of somebody signed in are theirs alone, and change with what they do.
                response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
                return true;
            }
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String tag = "W/\"" + build + "-" + version.current() + "-" + people.current() + "\"";
        return !new ServletWebRequest(request, response).checkNotModified(tag);
    }
}
