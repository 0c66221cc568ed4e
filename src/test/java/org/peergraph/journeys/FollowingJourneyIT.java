package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.importer.arxiv.ArxivSource;
import org.peergraph.importer.run.ImportProgress;
import org.peergraph.importer.run.Importer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Somebody follows a researcher, chooses how to be told, reads what is new, and stops. */
class FollowingJourneyIT extends PeopleJourney {

    private static final String NEW_WORK =
            """
            {"id":"2611.00001","title":"Spikes told after following","categories":"cs.NE",\
            "authors_parsed":[["Masquelier","Timothée",""]],\
            "versions":[{"version":"v1","created":"Thu, 26 Nov 2026 00:00:00 GMT"}]}
            """;

    @TempDir private Path folder;
    @Autowired private Importer importer;
    @Autowired private ScheduledTaskHolder schedule;

    @Test
    void whatIsFollowedIsOnOnesOwnPageUntilItIsNot() throws Exception {
        Page person = signedIn("follower@journey.example");
        open(person, MASQUELIER);
        person.getByRole(AriaRole.BUTTON, named("Follow")).focus();
        person.keyboard().press("Enter");
        ready(person);
        assertThat(person.getByRole(AriaRole.BUTTON, named("Unfollow"))).isVisible();
        assertThat(person.locator("main")).containsText("1 follower");
        open(person, "/feed");
        assertThat(person.locator("main")).containsText("Timothée Masquelier");
        seen(person, "feed");

        person.getByRole(AriaRole.BUTTON, named("Make an address")).click();
        ready(person);
        seen(person, "feed-address");
        String atom = person.locator("code.address").innerText();

        importer.run(
                new ArxivSource(List.of(Files.writeString(folder.resolve("new.jsonl"), NEW_WORK))),
                ImportProgress.NONE);
        tellNews();
        open(person, "/feed");
        assertThat(person.locator("main")).containsText("Spikes told after following");
        assertThat(person.locator("main")).containsText("Timothée Masquelier");
        seen(person, "feed-news");
        Assertions.assertThat(person.request().get(atom).text())
                .startsWith("<?xml")
                .contains("Spikes told after following");

        open(person, MASQUELIER);
        person.getByRole(AriaRole.BUTTON, named("Unfollow")).click();
        ready(person);
        assertThat(person.locator("main")).containsText("0 followers");
    }

    /** Does now what the service does every minute. */
    private void tellNews() {
        List<Runnable> telling =
                schedule.getScheduledTasks().stream()
                        .map(task -> task.getTask().getRunnable())
                        .filter(work -> work.toString().endsWith("FollowingWork.tellAndMail"))
                        .toList();
        Assertions.assertThat(telling).hasSize(1);
        telling.getFirst().run();
    }
}
