package org.peergraph.account;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in its normal form: its domain in lower case and ASCII, its local part as it is
 * written, except that case never tells two addresses apart.
 */
public record EmailAddress(String value) {

    /** RFC 5321: a path has 256 octets, two of them brackets. */
    private static final int LONGEST = 254;

    /** The unquoted local part of RFC 5322, at most 64 octets. */
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** Nothing if the text is no address mail could be sent to. */
    public static Optional<EmailAddress> parse(String text) {
        String address = text.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return Optional.empty();
        }
        String local = address.substring(0, at).toLowerCase(Locale.ROOT);
        Optional<String> domain = ascii(address.substring(at + 1));
        return domain.isPresent() && local.length() <= 64 && LOCAL.matcher(local).matches()
                ? Optional.of(new EmailAddress(local + "@" + domain.get()))
                : Optional.empty();
    }

    /** What stands behind the at sign. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    private static Optional<String> ascii(String domain) {
        try {
            String ascii = IDN.toASCII(domain).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
