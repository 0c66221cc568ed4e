package org.peergraph.export;

/** Names of the forms that {@code Accept} may ask for. */
final class MediaTypes {

    static final String GEXF = "application/gexf+xml";
    static final String GRAPHML = "application/graphml+xml";
    static final String JSON_LD = "application/ld+json";
    static final String CSV = "text/csv";

    /** RFC 4180 has a parameter for the line of names. */
    static final String CSV_WITH_HEADER = "text/csv;charset=UTF-8;header=present";

    static final String BIBTEX = "application/x-bibtex";
    static final String RIS = "application/x-research-info-systems";
    static final String CSL = "application/vnd.citationstyles.csl+json";

    private MediaTypes() {}
}
