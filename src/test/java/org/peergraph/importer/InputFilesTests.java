package org.peergraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Lines of plain and packed files, one after another. */
class InputFilesTests extends InputFolder {

    @Test
    void readsPlainAndGzippedFilesOneAfterAnother() throws IOException {
        write("a.jsonl", "one\ntwo\n".getBytes(StandardCharsets.UTF_8));
        write("b.jsonl.gz", Gzip.of("three\nfour"));

        readAll(files(), RecordPosition.START);

        assertThat(read)
                .containsExactly(
                        "0 a.jsonl:1 one",
                        "0 a.jsonl:2 two",
                        "1 b.jsonl.gz:1 three",
                        "1 b.jsonl.gz:2 four");
    }

    @Test
    void unpacksByContentAndNotByName() throws IOException {
        write("a.jsonl", Gzip.of("packed\n"));
        write("b.jsonl.gz", "unpacked\n".getBytes(StandardCharsets.UTF_8));

        readAll(files(), RecordPosition.START);

        assertThat(read).containsExactly("0 a.jsonl:1 packed", "1 b.jsonl.gz:1 unpacked");
    }

    @Test
    void readsGzipMembersWrittenBehindOneAnother() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(Gzip.of("one\nt"));
        both.write(Gzip.of("wo\n"));
        write("a.jsonl.gz", both.toByteArray());

        readAll(files(), RecordPosition.START);

        assertThat(read).containsExactly("0 a.jsonl.gz:1 one", "0 a.jsonl.gz:2 two");
    }

    @Test
    void leavesOutBlankLinesByteOrderMarksAndCarriageReturnsButCountsEveryLine()
            throws IOException {
        write(
                "a.jsonl",
                "\ufeffone\r\n\r\n  \ntwo\u2028still two".getBytes(StandardCharsets.UTF_8));

        readAll(files(), RecordPosition.START);

        assertThat(read).containsExactly("0 a.jsonl:1 one", "0 a.jsonl:4 two\u2028still two");
    }

    @Test
    void putsLinesLongerThanItsBufferTogether() throws IOException {
        String longLine = "ü".repeat(100_000);
        write("a.jsonl.gz", Gzip.of("one\n" + longLine + "\nthree\n"));

        readAll(files(), RecordPosition.START);

        assertThat(read)
                .containsExactly(
                        "0 a.jsonl.gz:1 one", "0 a.jsonl.gz:2 " + longLine, "0 a.jsonl.gz:3 three");
    }

    @Test
    void goesOnAfterAPosition() throws IOException {
        write("a.jsonl", "one\ntwo\n".getBytes(StandardCharsets.UTF_8));
        write("b.jsonl", "three\nfour\nfive\n".getBytes(StandardCharsets.UTF_8));
        write("c.jsonl", "six\n".getBytes(StandardCharsets.UTF_8));

        readAll(files(), new RecordPosition(1, "b.jsonl", 2, ""));

        assertThat(read).containsExactly("1 b.jsonl:3 five", "2 c.jsonl:1 six");
    }

    @Test
    void saysHowManyBytesAreReadUpToTheLast() throws IOException {
        write("a.jsonl.gz", Gzip.of("one\ntwo\n"));
        write("b.jsonl", "three\n".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        var told = new ArrayList<Long>();
        var total = new ArrayList<Long>();
        var progress =
                new ReadProgress() {
                    @Override
                    public void size(long size, String unit) {
                        assertThat(unit).isEqualTo("bytes");
                        total.add(size);
                    }

                    @Override
                    public void advanceTo(long done) {
                        told.add(done);
                    }
                };

        files().forEachLine(RecordPosition.START, progress, _ -> {});

        assertThat(total).containsExactly(files().size());
        assertThat(told).isSorted().hasSizeBetween(4, 20);
        assertThat(told.getLast()).isEqualTo(files().size());
    }
}
