package org.peergraph.bulk;

import static org.peergraph.bulk.WorkBuilder.arxiv;
import static org.peergraph.bulk.WorkBuilder.openalex;
import static org.peergraph.bulk.WorkBuilder.other;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.MergedIdRecord;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.TopicRecord;

/** Records with everything in them that goes wrong somewhere. */
final class NastyRecords {

    private static final String TAKEN = "0000-0001-9203-7625";
    private static final String FREE = "0000-0002-1825-0097";
    private static final String MEANT_TWICE = "0000-0001-5109-3700";

    /** Characters that files, databases and sort orders are known to trip over. */
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "  spaces around  ",
                    "quotes \" and \"\" and ' and `",
                    "comma, semicolon; bar|",
                    "new\nline and\r\nanother\rone",
                    "tab\tseparator\u001fescape\u001b",
                    "nul\u0000inside",
                    "back\\slash\\",
                    "emoji \uD83D\uDE80 and \uD835\uDD38",
                    "\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD",
                    "broken \uFFFD, no character \uFFFF",
                    "e\u0301 is not \u00e9",
                    "x".repeat(1 << 20));

    private static final InstitutionMention ANU = place("I1", "019wvm592", "ANU", "I9");
    private static final InstitutionMention CLAIMS_THE_SAME = place("I2", "019wvm592", "Other");
    private static final InstitutionMention BY_ROR = place(null, "019wvm592", "Aaa");
    private static final InstitutionMention ROR_ALONE = place(null, "02feahw73", "CNRS");
    private static final InstitutionMention OPENALEX_ALONE = place("I3", null, "Lab", "I1", "I77");
    private static final InstitutionMention NOBODY = place(null, null, "Nowhere");

    private NastyRecords() {}

    private static InstitutionMention place(
            @Nullable String openalex, @Nullable String ror, String name, String... parents) {
        return new InstitutionMention(openalex, ror, name, "education", "AU", List.of(parents));
    }

    static List<ImportedRecord> first() {
        List<ImportedRecord> records = new ArrayList<>(texts());
        records.addAll(lists());
        records.addAll(meetings());
        records.addAll(people());
        records.addAll(citations());
        records.addAll(places());
        records.addAll(topics());
        records.addAll(mergedIds());
        return records;
    }

    /** A chain of ids that were given up, said twice, and a circle. */
    private static List<ImportedRecord> mergedIds() {
        return List.of(
                new MergedIdRecord("openalex", "merged:A801", "2022-01-01", "A802"),
                new MergedIdRecord("openalex", "merged:A802", "2022-01-01", "A7"),
                new MergedIdRecord("openalex", "merged:A802", "2022-01-02", "A1"),
                new MergedIdRecord("openalex", "merged:W801", "2022-01-01", "W802"),
                new MergedIdRecord("openalex", "merged:W802", "2022-01-01", "W801"));
    }

    /** Records that change, join and complete what the first ones say. */
    static List<ImportedRecord> later() {
        return List.of(
                openalex("W900").by("A1", "A2", "Jane Doe").cites("W20", "W901").record(),
                openalex("W901").by("A3").topic("T1", "Topic one", null).record(),
                openalex("W30").version("2025-01-01").doi("10.1/x").by("A1", "A5").record(),
                arxiv("2401.00001").doi("10.1/later").by("Jané Doe", "Max Roe").record(),
                openalex("W902").doi("10.1/later").by("A1@" + FREE, "A6").record(),
                openalex("W1").title("Another title").version("2025-06-01").record(),
                new ResearcherRecord(
                        "openalex", "A3", "2025", "A3", null, "Author Three", List.of(), List.of()),
                new InstitutionRecord(
                        "openalex",
                        "I9",
                        "2025",
                        "I9",
                        null,
                        "University of All",
                        List.of(),
                        "education",
                        "AU",
                        "Canberra",
                        -35.28,
                        149.13,
                        List.of(),
                        List.of(),
                        null,
                        List.of()));
    }

    private static List<ImportedRecord> texts() {
        List<ImportedRecord> records = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            String name = text.substring(0, Math.min(text.length(), 200));
            records.add(
                    openalex("W" + (i + 1))
                            .version(i % 2 == 0 ? "" : "2024")
                            .title(text)
                            .text(text)
                            .venue("S" + i, name)
                            .topic("T" + (100 + i), name, null)
                            .author("A" + (100 + i), null, name, "Printed " + name, List.of(ANU))
                            .author("A100", null, name, name, List.of())
                            .author("A101", null, "Name " + name, name, List.of(ROR_ALONE))
                            .author(null, null, "Name " + name, "Name " + name, List.of())
                            .record());
        }
        return records;
    }

    private static List<ImportedRecord> lists() {
        String[] many =
                IntStream.range(0, 3000).mapToObj(i -> "A" + (5000 + i)).toArray(String[]::new);
        String[] hundred =
                IntStream.range(0, 100).mapToObj(i -> "Person " + i).toArray(String[]::new);
        return List.of(
                openalex("W20").record(),
                openalex("W21").by(many).citedBy(12).record(),
                openalex("W22").by(hundred).record(),
                openalex("W23").by("A1", "A2", "A1", "Jane Doe", "Jané Doe", "...").record(),
                openalex("W24").by("!!!").date(null).title(null).record(),
                openalex("W25").author("A1", null, null, null, List.of()).date("1999").record(),
                openalex("W26").author(null, FREE, null, null, List.of()).by("A2").record(),
                openalex("W27").by("A1").retracted().record(),
                openalex("W28").by("A1", "A2").record(),
                openalex("W29").by("A1", "A2", "A3").record());
    }

    /** Works of several sources that share identifiers, in chains and against each other. */
    private static List<ImportedRecord> meetings() {
        return List.of(
                openalex("W30").doi("10.1/x").by("A1").topic("T1", "Topic one", null).record(),
                openalex("W31").doi("10.1/x").by("A2").record(),
                arxiv("2001.00001").doi("10.1/x").by("Jane Doe", "Max Roe").cites("W20").record(),
                other("z1").doi("10.1/x").by("Jane Doe").topic("T1", "Aaa", null).record(),
                other("z2").onArxiv("2001.00001").by("A4", "Jane Doe").cites("W21", "W20").record(),
                arxiv("2001.00002").by("jane doe").record(),
                openalex("W32").onArxiv("2001.00002").citedBy(3).record(),
                arxiv("2001.00003").doi("10.1/y").by("Max Roe").record(),
                arxiv("2001.00004").doi("10.1/y").by("Max Roe", "Jane Doe").record(),
                other("z3").record(),
                openalex("W33").version("2023").by("A1", "A7").text("Said once").record(),
                openalex("W33").version("2024").by("A1").record(),
                openalex("W33").version("2022").by("A8").record(),
                openalex("W34").by("A1").record(),
                openalex("W34").by("A1").record());
    }

    private static List<ImportedRecord> people() {
        return List.of(
                openalex("W40").by("A10@" + TAKEN, "@" + FREE).record(),
                openalex("W41").by("@" + TAKEN, "A11").record(),
                openalex("W42").by("A10", "@" + TAKEN).record(),
                openalex("W43").by("A13@" + MEANT_TWICE, "@" + MEANT_TWICE, "A12").record(),
                openalex("W44").by("A12@" + MEANT_TWICE).record(),
                new ResearcherRecord(
                        "openalex",
                        "A10",
                        "2024",
                        "A10",
                        TAKEN,
                        "Told \"By\" Record",
                        List.of("Other, Form", "Told, B."),
                        List.of(
                                new StatedAffiliation(ANU, 1990, 1999, false),
                                new StatedAffiliation(CLAIMS_THE_SAME, 2000, 2022, true),
                                new StatedAffiliation(NOBODY, 2000, 2001, true))),
                new ResearcherRecord(
                        "openalex",
                        "A14",
                        "",
                        "A14",
                        null,
                        "Without Works",
                        List.of(),
                        List.of(new StatedAffiliation(OPENALEX_ALONE, null, null, false))),
                new ResearcherRecord(
                        "openalex", "A11", "2024", "A11", null, null, List.of(), List.of()),
                openalex("W45")
                        .author("A11", TAKEN, "Eleven", "E. Leven", List.of(ANU, BY_ROR))
                        .author("A14", null, "Fourteen", "F. Ourteen", List.of(OPENALEX_ALONE))
                        .record());
    }

    private static List<ImportedRecord> citations() {
        return List.of(
                openalex("W50").by("A1").cites("W51", "W51", "W999").record(),
                openalex("W51").by("A1").cites("W52").record(),
                openalex("W52").by("A2").cites("W50", "W998").record(),
                openalex("W53")
                        .by("A2")
                        .cites("W53", "doi:10.1/nowhere", "W999")
                        .citedBy(0)
                        .record());
    }

    private static List<ImportedRecord> places() {
        return List.of(
                openalex("W60")
                        .author("A1", null, "Author A1", "A. One", List.of(ANU, CLAIMS_THE_SAME))
                        .author("A2", null, "Author A2", "A. Two", List.of(ROR_ALONE, NOBODY))
                        .author(null, null, "???", "???", List.of(place("I8", null, "Unnamed's")))
                        .topic("T2", "Topic two", null)
                        .record(),
                openalex("W61")
                        .author("A1", null, "Author A1", "One", List.of(OPENALEX_ALONE))
                        .date(null)
                        .topic("T1", null, null)
                        .topic("T2", "Topic 2", null)
                        .record(),
                new InstitutionRecord(
                        "openalex",
                        "I3",
                        "2024",
                        "I3",
                        null,
                        "Laboratory",
                        List.of("Lab", "Labor"),
                        null,
                        "FR",
                        null,
                        null,
                        null,
                        List.of("lab.example"),
                        List.of("I1"),
                        null,
                        List.of()),
                new InstitutionRecord(
                        "ror",
                        "02feahw73",
                        "2025",
                        null,
                        "02feahw73",
                        "Centre of Everything",
                        List.of("CE", "Mitte"),
                        "facility",
                        "FR",
                        "Paris",
                        48.85,
                        2.35,
                        List.of("centre.example"),
                        List.of("ror:019wvm592"),
                        "inactive",
                        List.of("ror:05a28rw58")));
    }

    private static List<ImportedRecord> topics() {
        TopicMention domain = new TopicMention("domain:1", "Life", "domain", null, false, null);
        TopicMention field = new TopicMention("field:11", "Biology", "field", null, false, domain);
        return List.of(
                openalex("W70")
                        .by("A1", "A2")
                        .topic("T3", "Three", field)
                        .topic("T1", "One", null)
                        .record(),
                new TopicRecord(
                        "openalex",
                        "T1",
                        "2024",
                        "T1",
                        "First \"topic\"",
                        "About\nlines",
                        List.of("key; word", "other"),
                        "topic",
                        field),
                new TopicRecord(
                        "openalex",
                        "T999",
                        "",
                        "T999",
                        "No works",
                        null,
                        List.of(),
                        "topic",
                        null));
    }
}
