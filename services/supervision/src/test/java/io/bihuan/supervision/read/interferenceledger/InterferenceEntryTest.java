package io.bihuan.supervision.read.interferenceledger;

import static io.bihuan.supervision.SampleInterference.ASKER;
import static io.bihuan.supervision.SampleInterference.ID;
import static io.bihuan.supervision.SampleInterference.classified;
import static io.bihuan.supervision.SampleInterference.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.SampleInterference;
import io.bihuan.supervision.events.InterferenceEvent;
import io.bihuan.supervision.model.InterferenceClass;
import java.util.Map;
import java.util.Objects;
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
