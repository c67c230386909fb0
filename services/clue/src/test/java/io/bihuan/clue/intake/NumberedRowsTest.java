package io.bihuan.clue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.vault.ReporterIdentity;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rows of a ledger that came out of this system, and say which tip they are. */
class NumberedRowsTest {

    private static final String NUMBER = "tip-" + "0a".repeat(20);
    private static final Instant RECEIVED = Instant.parse("2024-09-10T01:14:30.123Z");

    @TempDir
    private Path folder;

    private IntakeBench bench;

    @BeforeEach
    void start() {
        bench = new IntakeBench(folder, Map.of());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_row_that_names_a_tip_of_the_log_is_known() {
        bench.numbers.add(NUMBER);
        JsonNode answer = imported(NUMBER);
        assertThat(answer.get("known").asInt()).isEqualTo(1);
        assertThat(answer.get("warnings")).as("its reporter is in the vault").isEmpty();
        assertThat(bench.sink.tips()).isEmpty();
    }

    @Test
    void a_row_that_names_another_or_none_of_ours_is_refused_and_never_new() {
        for (String number : new String[] {NUMBER, "clue-1", "1"}) {
            JsonNode answer = imported(number);
            assertThat(answer.get("errorRows").asInt()).as(number).isEqualTo(1);
            assertThat(answer.get("errors").get(0).get("code").asString()).isEqualTo("TIP_NUMBER_MISMATCH");
        }
        assertThat(bench.sink.tips()).isEmpty();
    }

    @Test
    void a_tip_is_recognised_as_a_cell_can_say_it() {
        TipReceived known = known("=1+1\r\n强买强卖", "");
        assertThat(KnownTipsOfTheLog.saysTheSame(
                        known, written("'=1+1\n强买强卖", "", RECEIVED.truncatedTo(java.time.temporal.ChronoUnit.SECONDS))))
                .isTrue();
        assertThat(KnownTipsOfTheLog.saysTheSame(known, written("'=1+1\n强买", "", RECEIVED)))
                .isFalse();
        assertThat(KnownTipsOfTheLog.saysTheSame(known, written("'=1+1\n强买强卖", "另", RECEIVED)))
                .isFalse();
        assertThat(KnownTipsOfTheLog.saysTheSame(known, written("'=1+1\n强买强卖", "", RECEIVED.plusSeconds(1))))
                .isFalse();
    }

    private JsonNode imported(String number) {
        Map<Column, String> row = Ledgers.row(Column.MODE, "实名");
        row.put(Column.TIP, number);
        return bench.importLedger("a.csv", Ledgers.csv(row));
    }

    private static TipReceived known(String narrative, String remark) {
        return new TipReceived(
                NUMBER,
                "MASS_REPORT",
                "来电",
                RECEIVED,
                RECEIVED,
                "REAL_NAME",
                "r-1",
                "990121103",
                "柳湾村",
                "自然资源",
                "承包人",
                narrative,
                "990121-GA",
                LocalDate.of(2024, 12, 10),
                remark.isEmpty() ? null : remark,
                "FORM",
                "hash");
    }

    private static TipDraft written(String narrative, String remark, Instant receivedAt) {
        return new TipDraft(
                "",
                SourceClass.MASS_REPORT,
                "来电",
                receivedAt,
                ReporterMode.REAL_NAME,
                ReporterIdentity.NONE,
                "990121103",
                "柳湾村",
                "自然资源",
                "承包人",
                narrative,
                "990121-GA",
                LocalDate.of(2024, 12, 10),
                remark,
                NUMBER);
    }
}
