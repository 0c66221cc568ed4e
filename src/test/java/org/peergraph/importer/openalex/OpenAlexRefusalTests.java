package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peergraph.importer.openalex.OpenAlexFailure.noFailure;
import static org.peergraph.importer.openalex.OpenAlexFailure.otherJson;
import static org.peergraph.importer.openalex.OpenAlexFailure.refusal;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.ImportFailedException;

/** What cannot be fetched, and what is said of it. */
class OpenAlexRefusalTests extends AskedOpenAlex {

    @Test
    void saysThatNothingIsKnownUnderTheId() {
        assertThatThrownBy(() -> api(OpenAlexQuery.author("A404")).plan())
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("OpenAlex knows nothing under /authors/A404");
        assertThat(pauses).isEmpty();
    }

    @Test
    void saysThatAFilterIsNotUnderstood() {
        server.failing(refusal(400, "Unknown filter"));
        OpenAlexQuery query = OpenAlexQuery.filter("colour:blue");

        assertThatThrownBy(() -> api(query).plan())
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("does not understand colour:blue (400: Unknown filter)");
    }

    @Test
    void saysThatTheKeyIsRefusedWithoutPrintingIt() {
        server.requireKey("right");
        key = "hush-hush";

        assertThatThrownBy(() -> read(ADA))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("refuses the key (401: Invalid or missing API key)")
                .hasMessageContaining("OPENALEX_API_KEY")
                .hasMessageNotContaining("hush-hush");
        assertThat(access().toString()).doesNotContain("hush-hush");
    }

    @Test
    void saysThatTheServerCannotBeReached() {
        URI address = server.address();
        server.close();

        assertThatThrownBy(() -> read(ADA))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining(address.toString())
                .hasMessageContaining("the connection failed");
    }

    @Test
    void stopsWhereThePagesGoInCircles() {
        server.failing(
                noFailure(),
                otherJson(
                        "{\"meta\":{\"count\":9,\"next_cursor\":\"*\"},\"results\":[{\"id\":\"W1\"}]}"));

        assertThatThrownBy(() -> read(ADA))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("the same page again and again");
    }

    @Test
    void saysThatThereWereFewerWorksThanAnnounced() {
        server.failing(
                noFailure(),
                otherJson(
                        "{\"meta\":{\"count\":9,\"next_cursor\":null},\"results\":[{\"id\":\"W1\"}]}"));

        assertThat(read(ADA).notes())
                .containsEntry("OpenAlex gave fewer works than it had announced", 1);
    }
}
