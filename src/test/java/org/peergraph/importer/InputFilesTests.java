package org.peergraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTests {

    @TempDir private Path folder;

    private final List<String> read = new ArrayList<>();

    @Test
    void readsPlainAndGzippedFilesOneAfterAnother() throws IOException {
        write("a.jsonl", "one\ntwo\n".getBytes(StandardCharsets.UTF_8));
        write("b.jsonl.gz", gzip("three\nfour"));

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
        write("a.jsonl", gzip("packed\n"));
        write("b.jsonl.gz", "unpacked\n".getBytes(StandardCharsets.UTF_8));

        readAll(files(), RecordPosition.START);

        assertThat(read).containsExactly("0 a.jsonl:1 packed", "1 b.jsonl.gz:1 unpacked");
    }

    @Test
    void readsGzipMembersWrittenBehindOneAnother() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(gzip("one\nt"));
        both.write(gzip("wo\n"));
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
        write("a.jsonl.gz", gzip("one\n" + longLine + "\nthree\n"));

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
    void listsFoldersToTheBottomInOrderWithoutHiddenOtherAndRepeatedFiles() throws IOException {
        write("day=2/part.jsonl", "second\n".getBytes(StandardCharsets.UTF_8));
        write("day=1/part.jsonl", "first\n".getBytes(StandardCharsets.UTF_8));
        write("day=1/._part.jsonl", "hidden\n".getBytes(StandardCharsets.UTF_8));
        write("README.txt", "other\n".getBytes(StandardCharsets.UTF_8));
        Path repeated = folder.resolve("day=2/../day=1/part.jsonl");

        readAll(
                InputFiles.of(List.of(folder, repeated), ".jsonl", ".jsonl.gz"),
                RecordPosition.START);

        assertThat(read)
                .containsExactly("0 day=1/part.jsonl:1 first", "1 day=2/part.jsonl:1 second");
    }

    @Test
    void takesAFileNamedByItselfWhateverItsEnding() throws IOException {
        Path file = write("download", "one\n".getBytes(StandardCharsets.UTF_8));

        readAll(InputFiles.of(List.of(file), ".jsonl"), RecordPosition.START);

        assertThat(read).containsExactly("0 download:1 one");
    }

    @Test
    void saysHowManyBytesAreReadUpToTheLast() throws IOException {
        write("a.jsonl.gz", gzip("one\ntwo\n"));
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

    @Test
    void handsOverEveryWholeLineOfATruncatedGzip() throws IOException {
        byte[] whole = gzip("one\n" + "x".repeat(10) + incompressible());
        Path file = write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 2000));

        assertThatThrownBy(() -> readAll(files(), RecordPosition.START))
                .isInstanceOf(ImportFailedException.class)
                .hasMessage(
                        file
                                + " is cut off after line 1; what was read stays: download it again,"
                                + " then run the same command.");
        assertThat(read).containsExactly("0 a.jsonl.gz:1 one");
    }

    @Test
    void failsOnAnEmptyAndOnADamagedGzip() throws IOException {
        Path empty = write("a.jsonl.gz", new byte[0]);
        byte[] bytes = gzip("one\n");
        bytes[bytes.length - 5] ^= 1;
        Path damaged = write("b.jsonl.gz", bytes);

        assertThatThrownBy(() -> readAll(InputFiles.of(List.of(empty)), RecordPosition.START))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("is cut off after line 0");
        assertThatThrownBy(() -> readAll(InputFiles.of(List.of(damaged)), RecordPosition.START))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("is damaged (Corrupt GZIP trailer) after line 1");
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        Path missing = folder.resolve("nothing.jsonl");
        assertThatThrownBy(() -> InputFiles.of(List.of(missing), ".jsonl"))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageStartingWith(missing + " cannot be read");
        write("README.txt", new byte[0]);
        assertThatThrownBy(() -> InputFiles.of(List.of(folder), ".json", ".jsonl"))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageStartingWith(folder + " holds no file that ends in .json, .jsonl");
    }

    @Test
    void knowsTheSameInputAgainUntilItChanges() throws IOException {
        Path file = write("a.jsonl", "one\n".getBytes(StandardCharsets.UTF_8));
        String before = files().fingerprint("arxiv");
        assertThat(before).startsWith("arxiv:").isEqualTo(files().fingerprint("arxiv"));

        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        String touched = files().fingerprint("arxiv");
        Files.writeString(file, "more than one\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));

        assertThat(before).isNotEqualTo(touched);
        assertThat(files().fingerprint("arxiv")).isNotEqualTo(before).isNotEqualTo(touched);
        assertThat(files().fingerprint("other")).startsWith("other:");
    }

    private InputFiles files() {
        return InputFiles.of(List.of(folder), ".jsonl", ".jsonl.gz");
    }

    private void readAll(InputFiles files, RecordPosition from) {
        files.forEachLine(
                from,
                ReadProgress.NONE,
                line ->
                        read.add(
                                line.position().input()
                                        + " "
                                        + line.position()
                                        + " "
                                        + line.text()));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** One line whose gzip is long enough to be cut within. */
    private static String incompressible() {
        return new Random(1)
                .ints(5_000, 'a', 'z')
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString();
    }
}
