package io.bihuan.supervision.read.urgeledger;

import static io.bihuan.supervision.SampleUrge.DUE_AT;
import static io.bihuan.supervision.SampleUrge.DUE_ON;
import static io.bihuan.supervision.SampleUrge.ID;
import static io.bihuan.supervision.SampleUrge.NOW;
import static io.bihuan.supervision.SampleUrge.answered;
import static io.bihuan.supervision.SampleUrge.answeredAt;
import static io.bihuan.supervision.SampleUrge.issued;
import static io.bihuan.supervision.SampleUrge.overdue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.UrgeEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UrgeEntryTest {

    @Test
    void a_new_notice_awaits_its_answer() {
        UrgeEntry entry = fold(issued());
        assertThat(entry.status()).isEqualTo("ISSUED");
        assertThat(entry.answerDueOn()).isEqualTo(DUE_ON);
        assertThat(entry.overdue()).isFalse();
        assertThat(entry.answeredAt()).isNull();
    }

    @Test
    void an_answer_closes_it() {
        assertThat(fold(issued(), answered()))
                .extracting(UrgeEntry::status, UrgeEntry::overdue, UrgeEntry::answeredAt, UrgeEntry::version)
                .containsExactly("ANSWERED", false, NOW, 1L);
    }

    @Test
    void a_late_answer_does_not_wash_off_that_it_was_late() {
        assertThat(fold(issued(), overdue(), answeredAt(DUE_AT)))
                .extracting(UrgeEntry::status, UrgeEntry::overdue)
                .containsExactly("ANSWERED", true);
    }

    @Test
    void the_same_event_twice_changes_nothing() {
        UrgeEntry once = fold(issued(), overdue());
        assertThat(UrgeEntry.evolve(once, overdue(), info(1))).isEqualTo(once);
    }

    @Test
    void a_history_without_its_beginning_is_a_defect() {
        assertThatThrownBy(() -> fold(overdue())).isInstanceOf(IllegalStateException.class);
    }

    private static @Nullable UrgeEntry fold(UrgeEvent... events) {
        UrgeEntry entry = null;
        for (int i = 0; i < events.length; i++) {
            entry = UrgeEntry.evolve(entry, events[i], info(i));
        }
        return entry;
    }

    private static EventInfo info(int i) {
        return new EventInfo(i, "e-" + i, ID, i, NOW, "urge", Map.of());
    }
}
