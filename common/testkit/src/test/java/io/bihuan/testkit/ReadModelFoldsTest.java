package io.bihuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.PersistedEvent;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadModelFoldsTest {

    @TempDir
    private Path golden;

    @BeforeEach
    void a_golden_event() throws IOException {
        Files.writeString(golden.resolve("Heard.v1.json"), """
                {"tipId":"t-1","heardAt":"2024-09-11T02:15:00Z","place":"ILI"}""");
    }

    @Test
    void a_fold_that_depends_on_nothing_but_its_events_passes() {
        assertThatCode(() -> check(heard -> LocalDate.ofInstant(heard.heardAt(), ZoneOffset.UTC) + heard.place()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_fold_that_asks_for_the_time_zone_is_found_out() {
        TimeZone before = TimeZone.getDefault();
        assertThatThrownBy(() -> check(heard -> LocalDate.ofInstant(heard.heardAt(), ZoneId.systemDefault())
                        .toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but elsewhere");
        assertThat(TimeZone.getDefault()).isEqualTo(before);
    }

    @Test
    void a_fold_that_asks_for_the_language_is_found_out() {
        assertThatThrownBy(() -> check(heard -> heard.place().toLowerCase(Locale.getDefault())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("tr-TR");
    }

    @Test
    void a_fold_that_remembers_what_it_did_before_is_found_out() {
        int[] calls = new int[1];
        assertThatThrownBy(() -> check(heard -> "call " + calls[0]++)).isInstanceOf(AssertionError.class);
    }

    private void check(Function<Heard, String> fold) throws Throwable {
        ReadModelFolds.of(new Notes(fold), golden)
                .tests()
                .findFirst()
                .orElseThrow()
                .getExecutable()
                .execute();
    }

    sealed interface HeardEvent permits Heard {}

    @PersistedEvent(type = "sample.Heard", label = "已听取")
    record Heard(String tipId, Instant heardAt, String place) implements HeardEvent {}

    record Note(String text) {}

    private record Notes(Function<Heard, String> fold) implements ReadModel<Note, HeardEvent> {

        @Override
        public String name() {
            return "notes";
        }

        @Override
        public Class<HeardEvent> eventType() {
            return HeardEvent.class;
        }

        @Override
        public Class<Note> documentType() {
            return Note.class;
        }

        @Override
        public List<String> keysOf(HeardEvent event, EventInfo info) {
            return List.of(info.aggregateId(), "all");
        }

        @Override
        public Note evolve(String key, Note before, HeardEvent event, EventInfo info) {
            return new Note(fold.apply((Heard) event));
        }
    }
}
