package org.peergraph.web;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of the pages other registries keep about an entity. Templates call it {@code #outside}.
 */
@Component("outside")
public final class OutsideLinks {

    public String doi(String doi) {
        return at("https://doi.org/", doi);
    }

    public String arxiv(String arxiv) {
        return at("https://arxiv.org/abs/", arxiv);
    }

    public String openalex(String openalex) {
        return at("https://openalex.org/", openalex);
    }

    public String orcid(String orcid) {
        return at("https://orcid.org/", orcid);
    }

    public String ror(String ror) {
        return at("https://ror.org/", ror);
    }

    /**
     * Slashes belong to DOIs and old arXiv ids; everything else that could end a path is escaped.
     */
    private static String at(String registry, String id) {
        return registry + UriUtils.encodePath(id, StandardCharsets.UTF_8);
    }
}
