package org.peergraph.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peergraph.account.PeopleService;
import org.peergraph.account.Visitor;

/** Correcting a record over HTTP, by those who may. */
class CorrectionPagesIT extends PeopleService {

    private static final String KHERADPISHEH = "name:saeed-reza-kheradpisheh";
    private static final String PAGE = "/corrections?researcher=";
    private static final Pattern UNDO = Pattern.compile("action=\"(/corrections/[^\"]+/undo)\"");
    private static final Pattern WORK = Pattern.compile("name=\"works\" value=\"([^\"]+)\"");

    private static String first(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        assertThat(matcher.find()).as("%s", pattern).isTrue();
        return matcher.group(1);
    }

    /** The address of the case that says this: other tests propose too. */
    private static String caseThatSays(String reason, String queue) {
        Matcher cases =
                Pattern.compile(
                                "href=\"(/moderation/corrections/[^\"]+)\"[\\s\\S]*?<td>([^<]*)</td>")
                        .matcher(queue);
        while (cases.find()) {
            if (cases.group(2).contains(reason)) {
                return cases.group(1);
            }
        }
        throw new AssertionError("no case says " + reason);
    }

    private static Map<String, String> notTheirs(String work, String reason) {
        return Map.of(
                "kind", "not-mine", "researcher", MASQUELIER, "works", work, "reason", reason);
    }

    @Test
    void readersSeeTheHistoryAndWhereToSignIn() {
        assertThat(reader().get("/researchers/" + MASQUELIER).body())
                .contains("/corrections?researcher=" + MASQUELIER);
        assertThat(reader().get(PAGE + MASQUELIER).body())
                .contains("Sign in to correct this record", "What was corrected")
                .doesNotContain("<form class=\"step\"");
        HttpResponse<String> preview =
                reader().get("/corrections/preview?kind=merge&researcher=a&other=b");
        assertThat(preview.statusCode()).isEqualTo(302);
        assertThat(Visitor.target(preview).getPath()).isEqualTo("/sign-in");
    }

    @Test
    void aModeratorPreviewsCorrectsAndTakesBack() {
        Visitor moderator = signedIn(ADMINISTRATOR);
        String before = reader().get("/api/v1/researchers/" + MASQUELIER).body();
        String work = first(WORK, moderator.get(PAGE + MASQUELIER).body());

        assertThat(
                        moderator
                                .get(
                                        "/corrections/preview?kind=not-mine&researcher="
                                                + MASQUELIER
                                                + "&works="
                                                + work)
                                .body())
                .contains(
                        "Make the correction",
                        "1 work",
                        "is not by",
                        "The other person",
                        "href=\"/works/" + work);

        HttpResponse<String> made =
                moderator.post("/corrections", notTheirs(work, "<script>alert(1)</script>"));
        assertThat(made.statusCode()).isEqualTo(302);
        String history = moderator.follow(Visitor.target(made).toString()).body();
        assertThat(history)
                .contains("&lt;script&gt;alert(1)", "applied by")
                .doesNotContain("<script>alert");
        assertThat(reader().get("/api/v1/researchers/" + MASQUELIER).body()).isNotEqualTo(before);
        assertThat(reader().get(PAGE + MASQUELIER).body()).doesNotContain(">Undo<");

        assertThat(moderator.post(first(UNDO, history), Map.of()).statusCode()).isEqualTo(302);
        assertThat(reader().get("/api/v1/researchers/" + MASQUELIER).body()).isEqualTo(before);
        assertThat(reader().get(PAGE + MASQUELIER).body()).contains("undone by");
    }

    @Test
    void othersProposeAndModeratorsDecide() {
        Visitor somebody = signedIn(someone());
        Visitor moderator = signedIn(ADMINISTRATOR);
        Map<String, String> merge =
                Map.of(
                        "kind",
                        "merge",
                        "researcher",
                        MASQUELIER,
                        "other",
                        KHERADPISHEH,
                        "reason",
                        "They are one");

        assertThat(
                        somebody.get(
                                        "/corrections/preview?kind=merge&researcher="
                                                + MASQUELIER
                                                + "&other="
                                                + KHERADPISHEH)
                                .body())
                .contains("Propose the correction", "Loses 1 collaborator");
        somebody.post("/corrections", merge);
        assertThat(reader().get("/researchers/" + KHERADPISHEH).statusCode()).isEqualTo(200);
        assertThat(somebody.get("/moderation").statusCode()).isEqualTo(403);

        String queue = moderator.get("/moderation").body();
        String waiting = caseThatSays("They are one", queue);
        assertThat(moderator.get(waiting).body()).contains("17 instead of 18");
        Map<String, String> apply = Map.of("choice", "apply", "reason", "So they are");
        assertThat(somebody.post(waiting, apply).statusCode()).isEqualTo(403);
        assertThat(moderator.post(waiting, apply).statusCode()).isEqualTo(302);

        HttpResponse<String> merged = reader().get("/researchers/" + KHERADPISHEH);
        assertThat(merged.statusCode()).isEqualTo(302);
        assertThat(Visitor.target(merged).getPath()).isEqualTo("/researchers/" + MASQUELIER);

        String undo = first(UNDO, moderator.get(PAGE + MASQUELIER).body());
        assertThat(somebody.post(undo, Map.of()).statusCode()).isEqualTo(403);
        assertThat(moderator.post(undo, Map.of()).statusCode()).isEqualTo(302);
        assertThat(reader().get("/researchers/" + KHERADPISHEH).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsRefusedChangesNothing() {
        Visitor somebody = signedIn(someone());
        Visitor moderator = signedIn(ADMINISTRATOR);
        String work = first(WORK, somebody.get(PAGE + MASQUELIER).body());
        somebody.post("/corrections", notTheirs(work, "Not this one"));

        String waiting = caseThatSays("Not this one", moderator.get("/moderation").body());
        assertThat(moderator.get(waiting).body()).contains("1 work is not by", work);
        moderator.post(waiting, Map.of("choice", "refuse", "reason", "It is theirs"));

        assertThat(reader().get(PAGE + MASQUELIER).body()).contains("Not this one", "refused by");
    }

    @Test
    void unfitFieldsAndForgedFormsChangeNothing() {
        Visitor moderator = signedIn(ADMINISTRATOR);
        String work = first(WORK, moderator.get(PAGE + MASQUELIER).body());
        for (String reason : new String[] {"", " ", "x".repeat(1_001), "a\u0000b"}) {
            assertThat(moderator.post("/corrections", notTheirs(work, reason)).statusCode())
                    .isEqualTo(400);
        }
        assertThat(moderator.post("/corrections", notTheirs("x".repeat(400), "why")).statusCode())
                .isEqualTo(400);
        assertThat(moderator.post("/corrections", notTheirs("W404", "why")).statusCode())
                .isEqualTo(404);
        assertThat(
                        moderator
                                .get("/corrections/preview?kind=nothing&researcher=" + MASQUELIER)
                                .statusCode())
                .isEqualTo(400);
        assertThat(moderator.postForged("/corrections", notTheirs(work, "why")).statusCode())
                .isEqualTo(403);
        HttpResponse<String> itself =
                moderator.get(
                        "/corrections/preview?kind=merge&researcher="
                                + MASQUELIER
                                + "&other="
                                + MASQUELIER);
        assertThat(itself.statusCode()).isEqualTo(409);
        assertThat(itself.body()).contains("one person already");
    }

    @Test
    void whoLeavesTakesTheirNameOffWhatTheyCorrected() {
        Visitor somebody = signedIn(someone());
        String work = first(WORK, somebody.get(PAGE + KHERADPISHEH).body());
        somebody.post(
                "/corrections",
                Map.of(
                        "kind",
                        "not-mine",
                        "researcher",
                        KHERADPISHEH,
                        "works",
                        work,
                        "reason",
                        "A reason of somebody who leaves"));
        assertThat(somebody.get("/account/data").body())
                .contains("A reason of somebody who leaves");

        somebody.post("/account/delete", Map.of("confirm", "delete"));

        assertThat(reader().get(PAGE + KHERADPISHEH).body())
                .contains("A reason of somebody who leaves", "somebody whose account is gone");
    }
}
