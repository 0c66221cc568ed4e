package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.Gzip;
import org.peergraph.importer.MergedIdRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;

/** The forms in which OpenAlex gives its records out. */
class OpenAlexFilesTests extends OpenAlexFolder {

    @Test
    void readsOneEntityALineWhateverItsKind() throws IOException {
        write(
                "mixed.jsonl",
                "{\"id\":\"W1\"}\n{\"id\":\"A2\"}\n\n{\"id\":\"I3\"}\n{\"id\":\"S4\"}\n");

        CollectingSink sink = read();

        assertThat(sink.ids()).containsExactly("W1", "A2", "I3");
        assertThat(sink.positions())
                .extracting(RecordPosition::toString)
                .containsExactly("mixed.jsonl:1", "mixed.jsonl:2", "mixed.jsonl:4");
        assertThat(sink.notes()).containsEntry("not imported: sources", 1);
    }

    @Test
    void readsTheFoldersOfTheSnapshotInOrder() throws IOException {
        write("works/updated_date=2025-02-01/part_000.gz", Gzip.of("{\"id\":\"W2\"}\n"));
        write("works/updated_date=2025-01-01/part_000.gz", Gzip.of("{\"id\":\"W1\"}\n"));
        write("works/updated_date=2025-01-01/part_001.gz", Gzip.of("{\"id\":\"W3\"}\n"));
        write("works/manifest", "{\"entries\":[]}");
        write("authors/updated_date=2025-01-01/part_000.gz", Gzip.of("{\"id\":\"A1\"}\n"));
        write("RELEASE_NOTES.txt", "news");
        write("answers.tar.xz", "packed");

        CollectingSink sink = read();

        assertThat(sink.ids()).containsExactly("A1", "W1", "W3", "W2");
        assertThat(sink.positions().getFirst())
                .hasToString("authors/updated_date=2025-01-01/part_000.gz:1");
        assertThat(sink.notes())
                .containsKeys(
                        "not read: RELEASE_NOTES.txt", "not read: answers.tar.xz (unpack it first)")
                .doesNotContainKey("not read: manifest");
        assertThat(sink.rejects()).isEmpty();
    }

    @Test
    void readsMergedIdsOfWhatItImports() throws IOException {
        write(
                "merged_ids/authors/2022-06-07.csv.gz",
                Gzip.of(
                        """
                        merge_date,id,merge_into_id
                        2022-06-07,A1,A2
                        2022-06-07,https://openalex.org/A3,https://openalex.org/A2
                        2022-06-07,A4,W2
                        2022-06-07,A5
                        """));
        write(
                "merged_ids/sources/2022-06-07.csv",
                "merge_date,id,merge_into_id\n2022-06-07,S1,S2\n");
        write("merged_ids/manifest", "{}");

        CollectingSink sink = read();

        assertThat(sink.records())
                .isEqualTo(
                        List.of(
                                new MergedIdRecord("openalex", "merged:A1", "2022-06-07", "A2"),
                                new MergedIdRecord("openalex", "merged:A3", "2022-06-07", "A2")));
        assertThat(sink.notes()).containsEntry("not imported: merged ids of other kinds", 1);
        assertThat(sink.rejects()).hasSize(2);
    }

    @Test
    void readsPagesAndSingleEntitiesOfTheApi() throws IOException {
        write("a.json", "{\"meta\":{\"count\":2},\"results\":[{\"id\":\"W1\"},{\"id\":\"W2\"}]}");
        write(
                "b.json",
                """
                {
                  "meta": {"count": 2},

                  "results": [
                    {"id": "W3"},
                    {"id": "W4"}
                  ]
                }
                """);
        write("c.json", "{\n  \"id\": \"A5\"\n}");
        write("d.json", "{\"id\":\"T6\"}");
        write("e.json", "[{\"id\":\"W7\"},\n{\"id\":\"W8\"}]");
        write("f.json", "{\"meta\":{\"count\":0},\"results\":[],\"group_by\":[]}");

        CollectingSink sink = read();

        assertThat(sink.ids()).containsExactly("W1", "W2", "W3", "W4", "A5", "T6", "W7", "W8");
        assertThat(sink.positions())
                .extracting(RecordPosition::toString)
                .startsWith("a.json:1", "a.json:2", "b.json:1", "b.json:2", "c.json:1");
        assertThat(sink.rejects()).isEmpty();
    }

    @Test
    void readsJsonLinesThatAreNamedJson() throws IOException {
        write("works.json", "{\"id\":\"W1\"}\n{\"id\":\n{\"id\":\"W3\"}\n");

        CollectingSink sink = read();

        assertThat(sink.ids()).containsExactly("W1", "W3");
        assertThat(sink.rejects()).containsOnlyKeys("works.json:2");
    }

    @Test
    void resumesAfterEveryRecord() throws IOException {
        write("a.jsonl", "{\"id\":\"W1\"}\n{\"id\":\"W2\"}\n");
        write("b.json", "{\n\"results\":[{\"id\":\"W3\"},\n{\"id\":\"W4\"}]}");
        write("c.json", "{\"id\":\"W5\"}\n{\"id\":\"W6\"}\n");
        CollectingSink whole = read();
        assertThat(whole.ids()).hasSize(6);

        for (int i = 0; i < 6; i++) {
            CollectingSink rest = new CollectingSink();
            source().read(whole.positions().get(i), rest, ReadProgress.NONE);
            assertThat(rest.ids()).isEqualTo(whole.ids().subList(i + 1, 6));
        }
    }

    @Test
    void doesNotParseWhatItSkips() throws IOException {
        write("a.jsonl", "nonsense\n{\"id\":\"W2\"}\n{\"id\":\"W3\"}\n");
        CollectingSink sink = new CollectingSink();

        source().read(new RecordPosition(0, "a.jsonl", 2, ""), sink, ReadProgress.NONE);

        assertThat(sink.ids()).containsExactly("W3");
        assertThat(sink.rejects()).isEmpty();
    }

    @Test
    void isAnotherInputWhenAFileChanges() throws IOException {
        write("works.jsonl", "{\"id\":\"W1\"}\n");
        String before = source().fingerprint();
        assertThat(source().fingerprint()).isEqualTo(before).startsWith("openalex:");

        write("works.jsonl", "{\"id\":\"W1\"}\n{\"id\":\"W2\"}\n");

        assertThat(source().fingerprint()).isNotEqualTo(before);
    }
}
