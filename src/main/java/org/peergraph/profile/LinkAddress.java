package org.peergraph.profile;

import java.net.URI;
import java.net.URISyntaxException;
import org.peergraph.web.BadParameterException;

/** An address somebody links to. */
final class LinkAddress {

    private static final int LONGEST = 300;

    private LinkAddress() {}

    /**
     * The address in ASCII.
     *
     * @throws BadParameterException unless it is a plain http or https address of a host
     */
    static String checked(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            if (web
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && text.length() <= LONGEST) {
                return address.toASCIIString();
            }
        } catch (URISyntaxException e) {
            // Told below like any other text that is no address.
        }
        throw new BadParameterException(
                "links",
                text,
                "addresses that begin with https:// or http://, of at most %d characters"
                        .formatted(LONGEST));
    }
}
