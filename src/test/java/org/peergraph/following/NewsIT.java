package org.peergraph.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.peergraph.concurrency.AtOnce;
import org.peergraph.identifier.EntityKind;

/** What import runs bring to those who follow something. */
class NewsIT extends FollowedPerson {

    @Test
    void whatWasThereBeforeIsNoNews() {
        assertThat(items()).isEmpty();
    }

    @Test
    void tellsNewWorksAndWhy() throws Exception {
        imports(work("2001.00002", "Lovelace, Ada"), work("2001.00003", "Nobody, Norma"));
        tell();
        assertThat(items()).hasSize(1);
        FeedItem item = items().getFirst();
        assertThat(item.work()).isEqualTo("arxiv:2001.00002");
        assertThat(item.why())
                .containsExactly(new FeedItem.Followed(EntityKind.RESEARCHER, ADA, "Ada Lovelace"));
    }

    @Test
    void topicsAreFollowedToo() throws Exception {
        follows.follow(OTHER, EntityKind.TOPIC, "arxiv:cs.NE");
        imports(work("2001.00003", "Nobody, Norma"));
        tell();
        assertThat(feeds().items(OTHER, Instant.EPOCH, 0, 9)).hasSize(1);
        assertThat(items()).isEmpty();
    }

    @Test
    void theSameFilesAgainAndRevisionsAreNoNews() throws Exception {
        imports(work("2001.00002", "Lovelace, Ada"));
        tell();
        imports(work("2001.00002", "Lovelace, Ada"));
        imports(work("2001.00002", "Lovelace, Ada").replace("Title of", "New title of"));
        tell();
        assertThat(items()).hasSize(1);
    }

    @Test
    void tellsAFirstJointWorkAndNoSecond() throws Exception {
        imports(
                work("2001.00002", "Lovelace, Ada", "Carter, Carl"),
                work("2001.00003", "Lovelace, Ada", "Carter, Carl"));
        tell();
        assertThat(pairs()).containsExactly("Ada Lovelace, Carl Carter: 2");

        imports(
                work("2001.00004", "Lovelace, Ada", "Carter, Carl"),
                work("2001.00005", "Lovelace, Ada", "Stone, Bob"));
        tell();
        assertThat(pairs()).hasSize(1);
        assertThat(items()).hasSize(5);
    }

    @Test
    void nothingIsDoneForNobody() throws Exception {
        follows.unfollow(READER, EntityKind.RESEARCHER, ADA);
        imports(work("2001.00002", "Lovelace, Ada"));
        tell();
        follows.follow(READER, EntityKind.RESEARCHER, ADA);
        tell();
        assertThat(items()).isEmpty();
    }

    @Test
    void saysHowMuchIsLeftOut() throws Exception {
        imports(many(NewsOfRun.MOST_ITEMS + 50));
        tell();
        List<FeedItem> items = feeds().items(READER, Instant.EPOCH, 0, 1_000);
        assertThat(items).hasSize(NewsOfRun.MOST_ITEMS + 1);
        assertThat(
                        items.stream()
                                .filter(item -> item.sort() == FeedItem.Sort.MORE)
                                .map(FeedItem::works))
                .containsExactly(50);
    }

    @Test
    void diedInTheMiddleGoesOnAndDoublesNothing() throws Exception {
        imports(many(50));
        News dying = new News(graph, new DyingClock());
        assertThatThrownBy(dying::tellAll).isInstanceOf(StackOverflowError.class);
        int before = items().size();
        assertThat(before).isBetween(1, 49);
        tell();
        assertThat(items()).hasSize(50).extracting(FeedItem::work).doesNotHaveDuplicates();
    }

    @Test
    void twoProcessesTellEachOnce() throws Exception {
        imports(many(100));
        AtOnce.times(2, Executors.callable(this::tell));
        assertThat(items()).hasSize(100);
    }

    @Test
    void aWholeLoadIsNoNews() throws Exception {
        imports(work("2001.00002", "Lovelace, Ada"));
        LoadedRuns.areNoNews(graph);
        tell();
        assertThat(items()).isEmpty();
    }

    private List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (FeedItem item : items()) {
            FeedItem.Pair pair = item.pair();
            if (pair != null) {
                pairs.add(pair.aName() + ", " + pair.bName() + ": " + item.works());
            }
        }
        return pairs;
    }

    private static final class DyingClock extends Clock {
        private int looks;

        @Override
        public Instant instant() {
            if (++looks > 1) {
                throw new StackOverflowError("the process dies");
            }
            return Instant.now();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
