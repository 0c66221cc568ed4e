package org.peergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;

/** BibTeX, read back by JBibTeX, and RIS, read back line by line. */
class ReferenceFormatsTests {

    private static final Map<String, String> SPELLED_OUT =
            Map.of(
                    "\\textbraceleft{}", "{",
                    "\\textbraceright{}", "}",
                    "\\textasciitilde{}", "~",
                    "\\textasciicircum{}", "^",
                    "\\$", "$",
                    "\\&", "&",
                    "\\#", "#",
                    "\\%", "%",
                    "\\_", "_");

    @Test
    void bibTexHoldsEveryWork() throws Exception {
        List<BibTeXEntry> entries = entries(Hostile.written(new BibTex()));
        assertThat(entries).hasSameSizeAs(Hostile.NAMES);
        for (int i = 0; i < entries.size(); i++) {
            BibTeXEntry entry = entries.get(i);
            String name = Hostile.readable(i);
            assertThat(entry.getType().getValue()).isEqualTo("article");
            String title = field(entry, "title");
            assertThat(title).startsWith("{").endsWith("}");
            assertThat(plain(title.substring(1, title.length() - 1))).isEqualTo(name);
            assertThat(plain(field(entry, "journal"))).isEqualTo(name);
            assertThat(field(entry, "author")).endsWith(" and Lovelace, Ada and others");
            assertThat(field(entry, "author").replaceAll("\\{[^{}]*}", "").split(" and "))
                    .hasSize(3);
            assertThat(field(entry, "month")).isEqualTo("2");
            assertThat(field(entry, "doi")).isEqualTo("10.1000/%7Ba%7D_" + i);
        }
    }

    @Test
    void risHoldsEveryWorkAndNoLineOfItsOwnMaking() throws Exception {
        List<Map.Entry<String, String>> lines = lines(Hostile.written(new Ris()));
        assertThat(values(lines, "TY")).hasSize(Hostile.NAMES.size()).containsOnly("JOUR");
        assertThat(values(lines, "ER")).hasSize(Hostile.NAMES.size());
        assertThat(values(lines, "TI"))
                .containsExactlyElementsOf(Hostile.NAMES.stream().map(PlainLine::of).toList());
        assertThat(values(lines, "AU")).hasSize(2 * Hostile.NAMES.size()).contains("Lovelace, Ada");
        assertThat(values(lines, "DA")).containsOnly("2001/02/03");
    }

    @Test
    void keysAreUniqueAndTheSameInEveryExport() throws Exception {
        List<String> keys = Hostile.export().works().stream().map(CitedWork::key).toList();
        assertThat(keys).doesNotHaveDuplicates().allMatch(k -> k.matches("[a-zA-Z0-9_.:/-]+"));
        assertThat(Hostile.export().works().get(5).key()).isEqualTo(keys.get(5));
        assertThat(
                        entries(Hostile.written(new BibTex())).stream()
                                .map(entry -> entry.getKey().getValue()))
                .containsExactlyElementsOf(keys);
    }

    private static List<BibTeXEntry> entries(String text) throws Exception {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text));
        return new ArrayList<>(database.getEntries().values());
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    private static String plain(String escaped) {
        String plain = escaped.replace("\\textbackslash{}", "\u0001");
        for (Map.Entry<String, String> each : SPELLED_OUT.entrySet()) {
            plain = plain.replace(each.getKey(), each.getValue());
        }
        return plain.replace("\u0001", "\\");
    }

    private static List<Map.Entry<String, String>> lines(String ris) {
        return ris.lines()
                .filter(line -> !line.isEmpty())
                .map(
                        line -> {
                            assertThat(line).matches("[A-Z][A-Z0-9]  - .*");
                            return Map.entry(line.substring(0, 2), line.substring(6));
                        })
                .toList();
    }

    private static List<String> values(List<Map.Entry<String, String>> lines, String tag) {
        return lines.stream()
                .filter(line -> line.getKey().equals(tag))
                .map(Map.Entry::getValue)
                .toList();
    }
}
