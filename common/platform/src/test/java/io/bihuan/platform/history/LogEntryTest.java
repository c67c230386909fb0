package io.bihuan.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.trail.entry.ReadRecorded;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogEntryTest {

    private static final HistoryEntry EVENT = new HistoryEntry(
            7,
            "clue-1",
            2,
            "event-1",
            "clue.ClueSplit",
            "已双交办",
            Instant.parse("2024-09-20T01:00:00Z"),
            "o-1001",
            "990100-SHB",
            "SHB",
            "cause-1",
            "correlation-1",
            Map.of("crimeLineId", "clue-2"));

    @ParameterizedTest
    @EnumSource(names = {"S0", "S1"})
    void what_is_no_content_of_a_clue_is_told(Sensitivity harmless) throws JsonProcessingException {
        assertThat(told(harmless)).contains("clue-2", "clue-1", "event-1", "cause-1");
    }

    @Test
    void of_a_clue_it_is_told_that_something_happened_and_by_whom() throws JsonProcessingException {
        assertThat(told(Sensitivity.S2))
                .contains("clue-1", "o-1001", "event-1", "cause-1", "correlation-1")
                .doesNotContain("clue-2", "data");
    }

    @ParameterizedTest
    @EnumSource(names = {"S3", "S4"})
    void what_is_sealed_is_a_place_in_the_chain_and_leads_nowhere(Sensitivity sealed) throws JsonProcessingException {
        assertThat(told(sealed))
                .isEqualTo(("{\"position\":7,\"type\":\"clue.ClueSplit\",\"label\":\"已双交办\","
                                + "\"occurredAt\":\"2024-09-20T01:00:00Z\",\"sensitivity\":\"%s\",\"hash\":\"abc\"}")
                        .formatted(sealed));
    }

    @Test
    void a_kind_of_event_is_as_sensitive_as_its_parent_says_and_the_rest_as_everything_else() {
        SensitivityByKind kinds = new SensitivityByKind(Sensitivity.S2, Map.of(TrailEntry.class, Sensitivity.S4));

        assertThat(kinds.of("trail.ReadRecorded")).isEqualTo(Sensitivity.S4);
        assertThat(kinds.of("trail.NoSuch")).isEqualTo(Sensitivity.S2);
        assertThat(kinds.of(List.of(EVENT))).containsExactly(Sensitivity.S2);
        assertThat(new SensitivityByKind(Sensitivity.S1, Map.of(ReadRecorded.class, Sensitivity.S3))
                        .of("trail.ReadRecorded"))
                .isEqualTo(Sensitivity.S3);
    }

    private static String told(Sensitivity sensitivity) throws JsonProcessingException {
        return AxonJson.mapper().writeValueAsString(LogEntry.of(EVENT, "abc", sensitivity));
    }
}
