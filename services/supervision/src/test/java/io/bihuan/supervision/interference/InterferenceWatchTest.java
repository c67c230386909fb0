package io.bihuan.supervision.interference;

import static io.bihuan.supervision.SampleInterference.RECORDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.clocks.OpenClockSource;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.registry.OfficerInOffice;
import io.bihuan.platform.registry.OfficerInOffice.Post;
import io.bihuan.platform.registry.OfficersInOffice;
import io.bihuan.supervision.SampleInterference;
import io.bihuan.supervision.read.interferenceledger.InterferenceEntry;
import io.bihuan.supervision.write.openquarter.OpenQuarter;
import io.bihuan.supervision.write.raiseretaliation.RaiseRetaliation;
import io.bihuan.testkit.DocumentsAtHand;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterferenceWatchTest {

    private final MovableClock clock = MovableClock.at(Instant.parse("2025-04-01T02:00:00Z"));
    private final List<Object> sent = new ArrayList<>();
    private boolean behind;

    @Test
    void every_unit_of_the_discipline_organ_and_no_other_has_its_quarter_opened() {
        watch(OfficersInOffice.NOBODY_KNOWN).turn();

        assertThat(quarters()).isNotEmpty().allSatisfy(opened -> {
            assertThat(opened.unit()).endsWith("-JW");
            assertThat(opened.quarter().name()).isEqualTo("2025-Q2");
        });
    }

    @Test
    void who_recorded_interference_and_has_left_the_unit_is_noticed_and_who_is_there_is_not() {
        watch(posted(null)).turn();
        assertThat(alarms()).isEmpty();

        clock.advance(Duration.ofHours(1));
        watch(posted(LocalDate.parse("2025-03-31"))).turn();
        assertThat(alarms())
                .containsExactly(new RaiseRetaliation(SampleInterference.ID, LocalDate.parse("2025-03-31")));
    }

    @Test
    void as_long_as_the_read_models_lag_nothing_is_looked_for() {
        behind = true;
        watch(posted(LocalDate.parse("2025-03-31"))).turn();
        assertThat(sent).isEmpty();
    }

    private List<OpenQuarter> quarters() {
        return sent.stream()
                .filter(OpenQuarter.class::isInstance)
                .map(OpenQuarter.class::cast)
                .toList();
    }

    private List<RaiseRetaliation> alarms() {
        return sent.stream()
                .filter(RaiseRetaliation.class::isInstance)
                .map(RaiseRetaliation.class::cast)
                .toList();
    }

    private InterferenceWatch watch(OfficersInOffice officers) {
        return new InterferenceWatch(
                source(),
                new DocumentsAtHand(Map.of(SampleInterference.ID, entry())),
                UnitRegistry.bundled(),
                officers,
                command -> {
                    sent.add(command);
                    return new CommandOutcome("id", 0, 0);
                },
                clock);
    }

    private static OfficersInOffice posted(@Nullable LocalDate until) {
        return officer -> Optional.of(new OfficerInOffice(
                officer,
                false,
                List.of(new Post(RECORDER.unit(), List.of("VERIFIER"), LocalDate.parse("2020-01-01"), until))));
    }

    private static InterferenceEntry entry() {
        return new InterferenceEntry(
                SampleInterference.ID,
                SampleInterference.MATTER,
                null,
                null,
                "UNKNOWN",
                "ASKED",
                "TELEPHONE",
                "要求缓一缓",
                "DH-1",
                null,
                "990100-JW",
                RECORDER.officer(),
                RECORDER.unit(),
                SampleInterference.NOW,
                "RECORDED",
                null,
                List.of(),
                null,
                0);
    }

    private OpenClockSource source() {
        return new OpenClockSource() {
            @Override
            public List<OpenClock> due(Instant now, int limit) {
                return List.of();
            }

            @Override
            public void each(Consumer<OpenClock> visitor) {}

            @Override
            public boolean isBehind() {
                return behind;
            }
        };
    }
}
