package org.peergraph.account;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of this site and never one of another. */
final class ReturnAddress {

    private static final String HOME = "/";

    private ReturnAddress() {}

    /** The address if it is a path on this site, the first page otherwise. */
    static String checked(@Nullable String next) {
        if (next == null
                || !next.startsWith("/")
                || next.startsWith("//")
                || next.contains("\\")
                || next.startsWith("/sign-in")
                || next.chars().anyMatch(Character::isISOControl)) {
            return HOME;
        }
        try {
            URI uri = new URI(next);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? HOME : uri.toASCIIString();
        } catch (URISyntaxException odd) {
            return HOME;
        }
    }
}
