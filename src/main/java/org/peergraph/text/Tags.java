package org.peergraph.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a text. A less-than sign alone says little in scholarly text, so an element counts
 * only if it is closed again, is void, or carries a publisher's prefix.
 */
final class Tags {

    private static final int LONGEST = 1_000;
    private static final Set<String> VOID =
            Set.of("br", "hr", "img", "wbr", "input", "meta", "link");

    private final Map<Integer, Tag> tags = new HashMap<>();

    Tags(String text) {
        Map<String, Deque<Integer>> unclosed = new HashMap<>();
        Map<Integer, Tag> candidates = new HashMap<>();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            Tag tag = read(text, at);
            if (tag == null) {
                continue;
            }
            candidates.put(at, tag);
            Deque<Integer> open = unclosed.computeIfAbsent(tag.name(), _ -> new ArrayDeque<>());
            if (tag.complete()) {
                tags.put(at, tag);
            } else if (!tag.closing()) {
                open.push(at);
            } else if (!open.isEmpty()) {
                int start = open.pop();
                tags.put(start, candidates.getOrDefault(start, tag));
                tags.put(at, tag);
            }
        }
    }

    /** The tag that begins here. */
    @Nullable Tag at(int position) {
        return tags.get(position);
    }

    private static @Nullable Tag read(String text, int from) {
        boolean closing = text.startsWith("/", from + 1);
        int start = closing ? from + 2 : from + 1;
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end), end == start)) {
            end++;
        }
        if (end == start || end - start > 40) {
            return null;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean prefixed = name.startsWith("mml:") || name.startsWith("jats:");
        int close = closeOf(text, end);
        if (close < 0) {
            boolean cutOff =
                    prefixed && text.length() - from < LONGEST && text.indexOf('<', end) < 0;
            return cutOff ? new Tag(text.length(), name, closing, true) : null;
        }
        boolean attributes = !text.substring(end, close).replace('/', ' ').isBlank();
        if (attributes && text.charAt(end) > ' ' && text.charAt(end) != '/') {
            return null;
        }
        boolean complete = prefixed || VOID.contains(name) || text.charAt(close - 1) == '/';
        return new Tag(close + 1, name, closing, complete);
    }

    private static int closeOf(String text, int from) {
        for (int i = from; i < text.length() && i < from + LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNamePart(char c, boolean first) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (!first && (c == ':' || c == '-' || (c >= '0' && c <= '9')));
    }
}
