package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;

/** Going on where an earlier run stopped. */
class OpenAlexResumeTests extends AskedOpenAlex {

    @Test
    void resumesAfterEveryRecord() {
        CollectingSink whole = read(ADA.withMost(23));
        assertThat(whole.records()).hasSize(24);
        for (int i = 0; i < whole.records().size(); i++) {
            CollectingSink rest = new CollectingSink();
            api(ADA.withMost(23)).read(whole.positions().get(i), rest, ReadProgress.NONE);
            assertThat(rest.ids()).isEqualTo(whole.ids().subList(i + 1, 24));
            assertThat(rest.positions()).isEqualTo(whole.positions().subList(i + 1, 24));
        }
    }

    @Test
    void goesOnFromThePageItWasStoppedOn() {
        CollectingSink whole = read(ADA);
        int before = server.requests().size();

        api(ADA).read(whole.positions().get(22), new CollectingSink(), ReadProgress.NONE);

        assertThat(server.requests().subList(before, server.requests().size()))
                .noneMatch(each -> each.contains("cursor=*"))
                .anyMatch(each -> each.contains("cursor=after 20"));
    }

    @Test
    void goesOnAfterASinkThatFails() {
        List<String> taken = new ArrayList<>();
        CollectingSink rest = new CollectingSink();
        CollectingSink failing =
                new CollectingSink() {
                    @Override
                    public void accept(ImportedRecord record, RecordPosition position) {
                        if (taken.size() == 13) {
                            throw new IllegalStateException("killed");
                        }
                        super.accept(record, position);
                        taken.add(record.sourceId());
                    }
                };
        assertThatThrownBy(() -> api(ADA).read(RecordPosition.START, failing, ReadProgress.NONE))
                .hasMessage("killed");

        api(ADA).read(failing.positions().getLast(), rest, ReadProgress.NONE);

        taken.addAll(rest.ids());
        assertThat(taken).isEqualTo(read(ADA).ids());
    }
}
