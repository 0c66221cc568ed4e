package org.peergraph.importer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The host of a web address, lower case and without {@code www.} in front. */
public final class HostName {

    private HostName() {}

    /** Nothing if the address is malformed or has no host. */
    public static Optional<String> find(String address) {
        return parse(address).map(URI::getHost).map(HostName::plain);
    }

    /**
     * The host of an address that is a whole site: a path, query or fragment behind the host means
     * that it may be shared with others.
     */
    public static Optional<String> findOfWholeSite(String address) {
        return parse(address)
                .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
                .filter(uri -> uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                .map(URI::getHost)
                .map(HostName::plain);
    }

    private static Optional<URI> parse(String address) {
        try {
            URI uri = new URI(address.strip());
            return Optional.of(uri).filter(parsed -> parsed.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
