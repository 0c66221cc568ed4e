package org.peergraph.web;

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

    private static String asked() {
        if (!(RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes now)) {
            throw new IllegalStateException("missing: a request to tell the address of this site");
        }
        var request = now.getRequest();
        int port = request.getServerPort();
        boolean usual = port <= 0 || port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
