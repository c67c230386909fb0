package io.bihuan.clue.read.worklists;

import static io.bihuan.clue.read.worklists.WorkedOn.DESK;
import static io.bihuan.clue.read.worklists.WorkedOn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.write.Folds;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClueWorkTest {

    private static final Instant NOW = Instant.parse("2024-10-30T02:00:00Z");

    @Test
    void the_desk_sees_a_clue_through_and_the_unit_that_is_asked_to_take_it_works_on_it_from_then_on() {
        ClueWork work = WorkedOn.registered("c1", 10, "2024-09-10")
                .dispatched("2024-09-11", "2024-09-13")
                .work();

        assertThat(work.seats()).containsExactly(DESK, POLICE);
        assertThat(work.standingWith(DESK, 10)).isPresent();
        assertThat(work.standingWith(POLICE, 10)).isEmpty();
        assertThat(work.standingWith(POLICE, 11)).isPresent();
        assertThat(work.standingWith(DESK, 9)).as("before it was there").isEmpty();
        assertThat(work.cameTo(DESK, 12)).isEqualTo(LocalDate.parse("2024-09-10"));
        assertThat(work.cameTo(POLICE, 12)).isEqualTo(LocalDate.parse("2024-09-11"));
    }

    @Test
    void a_closed_clue_is_nobodys_work_and_is_found_by_the_day_on_which_it_was() {
        ClueWork work = WorkedOn.registered("c1", 10, "2024-09-10")
                .dispatched("2024-09-11", "2024-09-13")
                .then("2024-10-30", new ClueLoopClosed("c1", "XS-c1", "o-1001", NOW))
                .work();

        assertThat(work.units()).containsExactly(DESK, POLICE);
        assertThat(work.seats()).containsExactly(DESK + "@2024-10-30", POLICE + "@2024-10-30");
        assertThat(work.standingWith(DESK, 13)).isEmpty();
        assertThat(work.standingWith(DESK, 12)).isPresent();
    }

    @Test
    void a_return_is_for_who_sent_it_until_it_is_answered() {
        WorkedOn life = WorkedOn.registered("c1", 10, "2024-09-10")
                .dispatched("2024-09-11", "2024-09-13")
                .signedFor("2024-09-12", "2024-12-12")
                .offeredBack("2024-09-13");
        long offered = 16;
        assertThat(life.work().standingWith(DESK, offered).orElseThrow().returnedTo())
                .isEqualTo(DESK);

        ClueWork kept = life.keptAfterAll("2024-09-14").work();
        assertThat(kept.standingWith(DESK, offered + 1).orElseThrow().returnedTo())
                .isNull();
        assertThat(kept.standingWith(DESK, offered).orElseThrow().returnedTo())
                .as("as it was")
                .isEqualTo(DESK);
    }

    @Test
    void what_came_back_unsigned_or_returned_is_with_the_desk_and_with_no_other() {
        ClueWork returned =
                Folds.fold(new ClueWorkProjection(), Folds.untilReturned()).get("clue-1");
        WorkState last = returned.states().get(returned.states().size() - 1);

        assertThat(last.returnedTo()).isEqualTo(DESK);
        assertThat(last.units()).containsExactly(DESK);
        ClueWork again =
                Folds.fold(new ClueWorkProjection(), Folds.untilRedispatched()).get("clue-1");
        assertThat(again.states().get(again.states().size() - 1).returnedTo()).isNull();
    }

    @Test
    void the_same_event_twice_changes_nothing() {
        WorkedOn life = WorkedOn.registered("c1", 10, "2024-09-10").dispatched("2024-09-11", "2024-09-13");
        ClueReceiptAcknowledged signed = new ClueReceiptAcknowledged("c1", POLICE, "o-city-1", NOW);
        ClueWork once = life.then("2024-09-12", signed).work();

        assertThat(life.again("2024-09-12", signed).work()).isEqualTo(once);
    }

    @Test
    void the_ringing_of_a_clock_is_no_step() {
        ClueWork work = WorkedOn.registered("c1", 10, "2024-09-10")
                .dispatched("2024-09-11", "2024-09-13")
                .breached("2024-09-20")
                .work();

        assertThat(work.standingWith(DESK, 13).orElseThrow().lastStepOn()).isEqualTo(LocalDate.parse("2024-09-11"));
    }

    @Test
    void several_steps_of_a_day_that_change_nothing_else_are_one_state() {
        ClueWork handled =
                Folds.fold(new ClueWorkProjection(), Folds.untilHandled()).get("clue-1");

        assertThat(handled.states())
                .hasSizeLessThan(Folds.untilHandled().size())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_discipline_line_is_not_the_desks() {
        ClueWork work = ClueWork.evolve(
                null,
                new DisciplineLineRegistered(
                        "c9", "XS-9", "c1", "tip-1", "MASS_REPORT", NOW, "REAL_NAME", "990121", "", DESK, NOW),
                new EventInfo(1, "e-1", "c9", 0, NOW, "clue.Event", Map.of()));

        assertThat(work.seats()).isEmpty();
        assertThat(work.desk()).isEmpty();
    }

    @Test
    void lesser_sight_has_no_grade_and_metadata_is_on_no_list() {
        ClueWork work = WorkedOn.registered("c1", 10, "2024-09-10")
                .dispatched("2024-09-11", "2024-09-13")
                .work();

        assertThat(work.statusOnly().standingWith(DESK, 12).orElseThrow().grade())
                .isNull();
        assertThat(work.metadataOnly().standingWith(DESK, 12)).isEmpty();
        assertThat(work.metadataOnly().seats()).isEmpty();
    }

    @Test
    void a_life_without_its_beginning_is_a_defect() {
        assertThatThrownBy(() -> ClueWork.evolve(
                        null,
                        new ClueLoopClosed("c1", "XS-c1", "o-1001", NOW),
                        new EventInfo(1, "e-1", "c1", 0, NOW, "clue.ClueLoopClosed", Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }
}
