package org.peergraph.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of what somebody has written, as it is shown.
 *
 * @param text the characters themselves
 * @param link where they lead; null where they are only text. Always the text itself, so that no
 *     address hides behind another
 */
public record TextPart(String text, @Nullable String link) {

    /** Only addresses of the web, in ASCII: a look-alike letter makes no link. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\bhttps?://[A-Za-z0-9][A-Za-z0-9.-]*(?::\\d{1,5})?(?:[/?#][!-;=?-~]*)?");

    /** Ends of sentences and brackets are not part of an address they stand behind. */
    private static final Pattern BEHIND = Pattern.compile("[.,;:!?'\"\\])}]+$");

    /** The text in its order. */
    static List<TextPart> of(String text) {
        List<TextPart> parts = new ArrayList<>();
        Matcher found = ADDRESS.matcher(text);
        int done = 0;
        while (found.find()) {
            String address = BEHIND.matcher(found.group()).replaceFirst("");
            add(parts, text.substring(done, found.start()));
            parts.add(new TextPart(address, address));
            done = found.start() + address.length();
        }
        add(parts, text.substring(done));
        return parts;
    }

    private static void add(List<TextPart> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new TextPart(text, null));
        }
    }
}
