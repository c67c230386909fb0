package io.bihuan.supervision.read.interferenceledger;

import static io.bihuan.supervision.SampleInterference.ASKER;
import static io.bihuan.supervision.SampleInterference.ID;
import static io.bihuan.supervision.SampleInterference.classified;
import static io.bihuan.supervision.SampleInterference.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.SampleInterference;
import io.bihuan.supervision.events.InterferenceEvent;
import io.bihuan.supervision.events.InterferenceHandled;
import io.bihuan.supervision.events.InterferenceNotified;
import io.bihuan.supervision.events.InterferenceReferred;
import io.bihuan.supervision.events.InterferenceReported;
import io.bihuan.supervision.events.RetaliationSuspected;
import io.bihuan.supervision.model.InterferenceClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterferenceEntryTest {

    @Test
    void it_keeps_who_asked_for_what_and_becomes_what_it_was_found_to_be() {
        InterferenceEntry entry = fold(recorded(ASKER, "990121-GA", "990100-JW"));

        assertThat(entry.status()).isEqualTo("RECORDED");
        assertThat(entry.askerOfficer()).isEqualTo(ASKER);
        assertThat(fold(recorded(ASKER, "990121-GA", "990100-JW"), classified(InterferenceClass.UNLAWFUL))
                        .status())
                .isEqualTo("CLASSIFIED");
        InterferenceEntry cleared =
                fold(recorded(ASKER, "990121-GA", "990100-JW"), classified(InterferenceClass.DUTY_BY_PROCEDURE));
        assertThat(cleared.status()).isEqualTo("CLEARED");
        assertThat(cleared.demand()).isEqualTo(entry.demand());
    }

    @Test
    void what_comes_of_it_is_seen_step_by_step_and_a_referral_moves_no_state() {
        InterferenceEvent[] life = {
            recorded(ASKER, "990121-GA", "990100-JW"),
            classified(InterferenceClass.UNLAWFUL),
            new InterferenceReported(ID, "2024-Q3", SampleInterference.NOW),
            new InterferenceReferred(ID, "SUPERVISION_ORGAN", "YS-1", "o-jw-1", "990100-JW", SampleInterference.NOW),
            new InterferenceNotified(ID, "PUBLIC", "TB-1", "o-jw-1", "990100-JW", SampleInterference.NOW),
            new RetaliationSuspected(ID, LocalDate.parse("2025-03-31"), SampleInterference.NOW),
            new InterferenceHandled(ID, "DISCIPLINED", "CL-1", "o-jw-1", "990100-JW", SampleInterference.NOW)
        };
        List<String> states = IntStream.rangeClosed(1, life.length)
                .mapToObj(length -> fold(Arrays.copyOf(life, length)).status())
                .toList();

        assertThat(states)
                .containsExactly("RECORDED", "CLASSIFIED", "REPORTED", "REPORTED", "NOTIFIED", "NOTIFIED", "HANDLED");
        assertThat(fold(life).steps())
                .extracting(InterferenceEntry.Step::kind)
                .containsExactly("REFERRED", "NOTIFIED", "HANDLED");
        assertThat(fold(life).retaliationSuspectedOn()).isEqualTo("2025-03-31");
    }

    @Test
    void without_content_nothing_of_who_or_what_is_left() {
        assertThat(fold(recorded(ASKER, "990121-GA", "990100-JW")).bare().toString())
                .contains(ID)
                .doesNotContain(ASKER, "990121-GA", "990100-JW", "要求缓一缓", SampleInterference.MATTER);
    }

    private static InterferenceEntry fold(InterferenceEvent... events) {
        @Nullable InterferenceEntry entry = null;
        for (int i = 0; i < events.length; i++) {
            entry = InterferenceEntry.evolve(
                    entry,
                    events[i],
                    new EventInfo(i, "e-" + i, ID, i, SampleInterference.NOW, "interference", Map.of()));
        }
        return Objects.requireNonNull(entry);
    }
}
