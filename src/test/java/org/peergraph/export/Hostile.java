package org.peergraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SliceEdge;
import org.peergraph.slice.SliceNode;

/** An export whose every name tries to be more than a name. */
final class Hostile {

    static final List<String> NAMES =
            List.of(
                    "<script>alert(1)</script>",
                    "\"quoted\" & 'single' <b>bold</b> ]]> &amp; &#0;",
                    "line\nbreak\r\nand\ttab",
                    "control \u0000\u0001\u0008\u001f\u007f\u0085 end",
                    "عبد الله \u202e turned",
                    "long " + "x".repeat(5000),
                    "=1+1",
                    "+1",
                    "-1",
                    "@SUM(A1)",
                    "emoji \ud83d\ude00 and \ud835\udcb3",
                    "half \ud800 of a pair",
                    "{open",
                    "close}",
                    "back\\slash $x_1^2$ 50% #1 ~ & co",
                    "TY  - JOUR",
                    "ER  - ",
                    "Bell and Howell",
                    "@article{a, title={b}}",
                    "comma, semicolon; tab",
                    "nul\u0000");

    private Hostile() {}

    /** One entity a name, of every kind in turn, each joined to the next and to the first. */
    static Export export() {
        List<ExportedNode> nodes = new ArrayList<>();
        List<SliceEdge> edges = new ArrayList<>();
        List<CitedWork> works = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            nodes.add(node(i));
            works.add(work(i));
            if (i > 0) {
                edges.add(new SliceEdge(id(i - 1), id(i), "CITES", 1, null, 2001, 2002));
                edges.add(new SliceEdge(id(0), id(i), "COAUTHORED_WITH", 0.5, 3, null, null));
            }
        }
        return new Export(
                NAMES.getFirst(),
                nodes,
                edges,
                Map.of(7L, NAMES.get(1)),
                works,
                42,
                LocalDate.of(2026, 11, 25));
    }

    static String id(int number) {
        return "title:" + number + "-<&\">";
    }

    private static ExportedNode node(int number) {
        EntityKind kind = EntityKind.values()[number % 4];
        return new ExportedNode(
                new SliceNode(
                        id(number),
                        kind,
                        NAMES.get(number),
                        2001,
                        5,
                        6,
                        NAMES.get(number),
                        2,
                        false,
                        1999,
                        2020,
                        kind == EntityKind.RESEARCHER ? 7L : null,
                        "FR",
                        NAMES.get(number)),
                "https://graph.example/n/" + number,
                "https://openalex.org/W" + number,
                new Spot(-1.5 * number, number, "#0a10ff", 3.0));
    }

    private static CitedWork work(int number) {
        String name = PlainLine.of(NAMES.get(number));
        return new CitedWork(
                id(number),
                name,
                name,
                WorkType.of("article"),
                "2001-02-03",
                2001,
                name,
                "10.1000/{a}_" + number,
                null,
                "en",
                List.of(PersonName.of(NAMES.get(number)), PersonName.of("Ada Lovelace")),
                3,
                "https://graph.example/n/" + number);
    }

    static String written(ExportFormat format) throws IOException {
        return written(format, export());
    }

    static String written(ExportFormat format, Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(export, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What a reader is to find of a name: one line without what no format can hold. */
    static String readable(int number) {
        return PlainLine.of(NAMES.get(number));
    }
}
