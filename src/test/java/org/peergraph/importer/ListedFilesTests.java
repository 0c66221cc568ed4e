package org.peergraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which files an input has, and whether it is the same input. */
class ListedFilesTests extends InputFolder {

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
}
