package io.bihuan.clue.read.clueledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueElevated;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLowered;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.write.Folds;
import io.bihuan.clue.write.MergedLives;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClueLedgerTest {

    private static final Instant END = Instant.parse("2024-09-13T16:00:00Z");
    private static final LocalDate DUE_ON = LocalDate.parse("2024-09-13");

    @Test
    void the_light_follows_the_running_clock_and_a_breach_is_never_forgotten() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilDispatched());
        assertThat(line(life).light()).isEqualTo("GREEN");
        assertThat(line(life).dueOn()).isEqualTo(DUE_ON);
        life.add(new DeadlineWarned("clue-1", "RECEIPT", "990100-GA", "T04", DUE_ON, END, END, END));
        assertThat(line(life).light()).isEqualTo("YELLOW");
        life.add(new DeadlineFellDue("clue-1", "RECEIPT", "990100-GA", "T04", DUE_ON, END, END, END));
        assertThat(line(life).light()).isEqualTo("ORANGE");
        life.add(new DeadlineBreached("clue-1", "XS", "RECEIPT", "990100-GA", "T04", DUE_ON, END, END));
        assertThat(line(life).light()).isEqualTo("RED");
        life.add(new DeadlineMet("clue-1", "RECEIPT", "990100-GA", "T04", DUE_ON, END, true, END));
        assertThat(line(life).light()).isNull();
        assertThat(line(life).everBreached()).isTrue();
    }

    @Test
    void a_clock_that_stands_still_is_grey() {
        assertThat(line(Folds.untilPaused()).light()).isEqualTo("GREY");
        assertThat(line(Folds.untilPaused()).status()).isEqualTo("PAUSED");
    }

    @Test
    void half_of_the_time_is_no_reason_for_alarm_but_seven_days_are() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilVerifying());
        life.add(new DeadlineNeared("clue-1", "VERIFICATION", "990100-GA", "T09", "HALF", DUE_ON, END, END, END));
        assertThat(line(life).light()).isEqualTo("GREEN");
        life.add(new DeadlineNeared("clue-1", "VERIFICATION", "990100-GA", "T09", "SEVEN_DAYS", DUE_ON, END, END, END));
        assertThat(line(life).light()).isEqualTo("YELLOW");
    }

    @Test
    void it_tells_state_unit_and_grade() {
        ClueLedgerLine line = line(Folds.untilVerifying());
        assertThat(line.status()).isEqualTo("VERIFYING");
        assertThat(line.statusLabel()).isEqualTo("核查中");
        assertThat(line.handlingUnit()).isEqualTo("990100-GA");
        assertThat(line.grade()).isEqualTo("KEY");
        assertThat(line.clock()).isEqualTo("VERIFICATION");
        assertThat(line.everBreached()).isFalse();
    }

    @Test
    void the_grade_is_the_one_it_has_now() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilVerifying());
        life.add(new ClueElevated("clue-1", "KEY", "MAJOR", "D-1", "o-city-0", "990100-GA", END));
        assertThat(line(life).grade()).isEqualTo("MAJOR");
        assertThat(line(life).handlingUnit()).isEqualTo("990100-GA");
        life.add(new ClueLowered("clue-1", "MAJOR", "GENERAL", "D-2", "o-desk-0", "990000-SHB", END));
        assertThat(line(life).grade()).isEqualTo("GENERAL");
    }

    @Test
    void a_returned_clue_is_with_nobody_and_no_clock_runs() {
        ClueLedgerLine returned = line(Folds.untilReturned());
        assertThat(returned.handlingUnit()).isNull();
        assertThat(returned.light()).isNull();
        ClueLedgerLine again = line(Folds.untilRedispatched());
        assertThat(again.handlingUnit()).isEqualTo("990122-GA");
        assertThat(again.light()).isEqualTo("GREEN");
    }

    @Test
    void a_clue_that_was_offered_in_vain_is_with_nobody_and_no_clock_runs() {
        ClueLedgerLine withdrawn = line(Folds.untilWithdrawn());
        assertThat(withdrawn.status()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.handlingUnit()).isNull();
        assertThat(withdrawn.light()).isNull();
        assertThat(line(Folds.untilReturnOffered()).clock()).isEqualTo("VERIFICATION");
    }

    @Test
    void a_merged_clue_is_grey_and_unmerged_as_before() {
        MergedLives.ofTheMerged().forEach(life -> {
            assertThat(line(life.merged()).statusLabel()).isEqualTo("已并案");
            assertThat(line(life.merged()).light()).isIn(null, "GREY");
            assertThat(line(life.after()))
                    .usingRecursiveComparison()
                    .ignoringFields("version")
                    .isEqualTo(line(life.before()));
        });
    }

    private static ClueLedgerLine line(List<ClueEvent> life) {
        return Folds.fold(new ClueLedgerProjection(), life).get("clue-1");
    }
}
