package org.peergraph.importer.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes an author list in words apart: "A. One (Rome), B. Two, Jr. and C. Three for the X
 * Collaboration".
 */
final class AuthorList {

    private static final Pattern BETWEEN_AUTHORS =
            Pattern.compile(
                    "[,;:]|(?:^|\\s)(?:and|&|\\\\and)\\s|\\s(?=(?i:for|on behalf of)\\s+the\\s.*ollaboration)");

    private static final Pattern SUFFIX = Pattern.compile("(?i:jr|sr)\\.?|I{1,3}|IV");

    private static final Pattern OTHERS = Pattern.compile("(?i)(?:\\s|^)et\\.?\\s*al\\.?$");

    private AuthorList() {}

    static List<String> split(String text) {
        String without = withoutParentheses(text);
        List<String> authors = new ArrayList<>();
        for (String part : BETWEEN_AUTHORS.split(without, -1)) {
            String author = OTHERS.matcher(part.strip()).replaceAll("").strip();
            if (SUFFIX.matcher(author).matches() && !authors.isEmpty()) {
                authors.set(authors.size() - 1, authors.getLast() + " " + author);
            } else if (!author.isEmpty()) {
                authors.add(author);
            }
        }
        return authors;
    }

    /**
     * Affiliations stand in parentheses, which may hold others; what is never closed reaches the
     * end.
     */
    private static String withoutParentheses(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                outside.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return outside.toString();
    }
}
