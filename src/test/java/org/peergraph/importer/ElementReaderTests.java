package org.peergraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElementReaderTests {

    @TempDir private Path folder;

    private final List<String> elements = new ArrayList<>();
    private final List<RecordPosition> positions = new ArrayList<>();

    @Test
    void handsOverTheElementsAsTheyAreWritten() throws IOException {
        read("\ufeff\n [ {\"a\": [1, 2]},\n{\"b\":\n {}} , null,\"x\" ]\n", RecordPosition.START);

        assertThat(elements).containsExactly("{\"a\": [1, 2]}", "{\"b\":\n {}} ", "null", "\"x\" ");
        assertThat(positions).extracting(RecordPosition::number).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void countsNoBracketsInsideOfQuotationMarks() throws IOException {
        read("[\"]},\\\"]\\\\\", {\"[\":\"{\"}]", RecordPosition.START);

        assertThat(elements).containsExactly("\"]},\\\"]\\\\\"", "{\"[\":\"{\"}");
    }

    @Test
    void goesOnAfterAPosition() throws IOException {
        read("[1,2,3]", new RecordPosition(0, "a.json", 2, ""));

        assertThat(elements).containsExactly("3");
    }

    @Test
    void anEmptyArrayHasNoElements() throws IOException {
        read("[ ]", RecordPosition.START);

        assertThat(elements).isEmpty();
    }

    @Test
    void whatIsNoArrayIsReadByLines() throws IOException {
        read("{\"a\":1}\n{\"b\":2}\n", RecordPosition.START);

        assertThat(elements).containsExactly("{\"a\":1}", "{\"b\":2}");
    }

    @Test
    void elementLongerThanAChunkIsWhole() throws IOException {
        String element = "{\"a\":\"" + "x".repeat(200_000) + "\"}";

        read("[" + element + "," + element + "]", RecordPosition.START);

        assertThat(elements).containsExactly(element, element);
    }

    @Test
    void saysWhereAnArrayIsCutOff() {
        for (String cut : List.of("[{\"a\":1},{\"b\":", "[{\"a\":1},", "[{\"a\":1}")) {
            assertThatThrownBy(() -> read(cut, RecordPosition.START))
                    .isInstanceOf(ImportFailedException.class)
                    .hasMessageContaining("a.json is cut off after element");
        }
    }

    private void read(String content, RecordPosition from) throws IOException {
        elements.clear();
        Path file = Files.writeString(folder.resolve("a.json"), content);
        InputFiles.of(List.of(file), ".json")
                .forEachLineOrElement(
                        from,
                        ReadProgress.NONE,
                        element -> {
                            elements.add(element.text());
                            positions.add(element.position());
                        });
    }
}
