package org.peergraph.claim;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An institution and the domains that are its own, as ROR tells them.
 *
 * @param institution own id
 */
public record AddressDomains(String institution, String name, List<String> domains) {

    /** Where anybody gets an address or a site, whatever a registry says. */
    private static final Set<String> ANYBODYS =
            Set.of(
                    "126.com",
                    "163.com",
                    "aol.com",
                    "blogspot.com",
                    "daum.net",
                    "fastmail.com",
                    "free.fr",
                    "github.io",
                    "gmail.com",
                    "gmx.at",
                    "gmx.de",
                    "gmx.net",
                    "googlemail.com",
                    "hotmail.com",
                    "icloud.com",
                    "laposte.net",
                    "libero.it",
                    "live.com",
                    "mail.com",
                    "mail.ru",
                    "me.com",
                    "msn.com",
                    "naver.com",
                    "orange.fr",
                    "outlook.com",
                    "proton.me",
                    "protonmail.com",
                    "qq.com",
                    "rediffmail.com",
                    "sina.com",
                    "sites.google.com",
                    "t-online.de",
                    "web.de",
                    "wordpress.com",
                    "yahoo.co.in",
                    "yahoo.co.jp",
                    "yahoo.co.uk",
                    "yahoo.com",
                    "yahoo.de",
                    "yahoo.fr",
                    "yandex.ru",
                    "zoho.com");

    /** Second labels under which a country registers its universities, not one of them. */
    private static final Set<String> SHARED_LABELS =
            Set.of("ac", "co", "com", "edu", "gov", "net", "org", "gob", "gouv", "res");

    /** Whether an address with this domain is the institution's: its domain or one below it. */
    boolean own(String addressDomain) {
        return domains.stream()
                .map(AddressDomains::ascii)
                .filter(AddressDomains::isOfOne)
                .anyMatch(
                        domain ->
                                addressDomain.equals(domain)
                                        || addressDomain.endsWith("." + domain));
    }

    private static boolean isOfOne(String domain) {
        String[] labels = domain.split("\\.", -1);
        boolean shared =
                labels.length == 2 && labels[1].length() == 2 && SHARED_LABELS.contains(labels[0]);
        return labels.length >= 2 && !shared && !ANYBODYS.contains(domain);
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return "";
        }
    }
}
