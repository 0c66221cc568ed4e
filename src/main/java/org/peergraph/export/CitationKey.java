package org.peergraph.export;

import java.nio.charset.StandardCharsets;
import org.peergraph.identifier.FoldedName;

/**
 * Keys of references: first author, year and own id, as in {@code fang2021-arxiv:2102.04159}. The
 * id makes it unique whatever else is exported, so it never changes.
 */
final class CitationKey {

    private CitationKey() {}

    static String of(CitedWork work) {
        String family =
                work.authors().isEmpty()
                        ? ""
                        : FoldedName.of(work.authors().getFirst().family())
                                .value()
                                .replaceAll("[^a-z0-9]", "");
        String year = work.year() == null ? "" : work.year().toString();
        return family + year + "-" + plain(work.id());
    }

    /** Any byte that a key of BibTeX cannot hold is told in hexadecimal. */
    private static String plain(String id) {
        StringBuilder plain = new StringBuilder();
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean kept =
                    (letter >= 'a' && letter <= 'z')
                            || (letter >= 'A' && letter <= 'Z')
                            || (letter >= '0' && letter <= '9')
                            || ".-:/".indexOf(letter) >= 0;
            plain.append(kept ? String.valueOf(letter) : "_%02x".formatted((int) letter));
        }
        return plain.toString();
    }
}
