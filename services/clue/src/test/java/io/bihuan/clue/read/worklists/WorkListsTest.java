package io.bihuan.clue.read.worklists;

import static io.bihuan.clue.read.worklists.WorkedOn.DESK;
import static io.bihuan.clue.read.worklists.WorkedOn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.VerificationPaused;
import io.bihuan.clue.model.WorkListRule;
import io.bihuan.clue.model.WorkRhythm;
import io.bihuan.kernel.time.Workdays;
import io.bihuan.testkit.Aggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkListsTest {

    private static final Countable ALL = HashSet::new;
    private static final Countable NONE = clues -> Set.of();

    @Test
    void nobody_is_shown_by_which_keys_a_clue_is_found() {
        ClueWork clue = WorkedOn.registered("c1", 10, "2024-09-10").work();

        assertThat(clue.line().ties()).isNotEmpty();
        assertThat(clue.whole().line().ties()).isNull();
        assertThat(clue.statusOnly().line().ties()).isNull();
        assertThat(clue.metadataOnly().line().ties()).isNull();
    }

    @Test
    void what_came_since_the_last_working_day_before_is_new_to_each_unit_by_itself() {
        ClueWork clue = WorkedOn.registered("c1", 10, "2024-09-27")
                .dispatched("2024-09-30", "2024-10-09")
                .work();

        assertThat(kinds(DESK, "2024-09-29", 10, clue)).containsExactly("NEW");
        assertThat(kinds(DESK, "2024-09-30", 12, clue)).doesNotContain("NEW");
        assertThat(kinds(POLICE, "2024-09-30", 12, clue)).contains("NEW");
        assertThat(kinds(POLICE, "2024-10-08", 12, clue))
                .as("the holidays lie between")
                .contains("NEW");
        assertThat(kinds(POLICE, "2024-10-09", 12, clue)).doesNotContain("NEW");
    }

    @Test
    void what_ends_within_three_working_days_nears_its_end() {
        ClueWork clue = WorkedOn.registered("c1", 10, "2024-09-10")
                .dispatched("2024-09-20", "2024-10-09")
                .work();

        assertThat(kinds(DESK, "2024-09-27", 12, clue)).isEmpty();
        assertThat(kinds(DESK, "2024-09-29", 12, clue))
                .as("30 September, 8 and 9 October")
                .containsExactly("DUE");
    }

    @Test
    void what_is_overdue_is_stuck_and_does_not_near_its_end_any_more() {
        ClueWork clue = WorkedOn.registered("c1", 10, "2024-09-10")
                .dispatched("2024-09-11", "2024-09-13")
                .breached("2024-09-14")
                .work();

        assertThat(kinds(DESK, "2024-09-18", 12, clue)).as("before it was told").containsExactly("DUE");
        assertThat(kinds(DESK, "2024-09-18", 13, clue)).containsExactly("STUCK");
    }

    @Test
    void where_nothing_was_done_for_ten_working_days_it_is_stuck() {
        ClueWork clue = WorkedOn.registered("c1", 10, "2024-09-10")
                .dispatched("2024-09-11", "2024-12-13")
                .work();

        assertThat(kinds(DESK, "2024-09-25", 12, clue)).isEmpty();
        assertThat(kinds(DESK, "2024-09-26", 12, clue)).containsExactly("STUCK");
    }

    @Test
    void what_rests_by_decision_is_not_stuck() {
        Instant when = Instant.parse("2024-09-13T01:00:00Z");
        ClueWork clue = WorkedOn.registered("c1", 10, "2024-09-10")
                .dispatched("2024-09-11", "2024-12-13")
                .then(
                        "2024-09-13",
                        new VerificationPaused(
                                "c1", POLICE, "AWAITING_APPRAISAL", "J-1", "o-desk-0", "990000-SHB", when))
                .work();

        assertThat(kinds(DESK, "2024-10-30", 13, clue)).isEmpty();
    }

    @Test
    void a_return_is_on_the_list_of_who_has_to_answer_it() {
        ClueWork clue = WorkedOn.registered("c1", 10, "2024-09-10")
                .dispatched("2024-09-11", "2024-09-13")
                .signedFor("2024-09-12", "2024-12-12")
                .offeredBack("2024-09-13")
                .work();

        assertThat(kinds(DESK, "2024-09-14", 16, clue)).containsExactly("RETURNED");
        assertThat(kinds(POLICE, "2024-09-14", 16, clue)).isEmpty();
    }

    @Test
    void a_list_is_the_same_again_whatever_happens_later() {
        WorkedOn life = WorkedOn.registered("c1", 10, "2024-09-27").dispatched("2024-09-30", "2024-10-09");
        WorkList then = list(DESK, WorkRhythm.WEEKLY, "2024-09-30", 12, ALL, life.work());
        ClueWork later = life.signedFor("2024-10-08", "2024-12-12")
                .offeredBack("2024-10-09")
                .work();

        assertThat(then.items()).isNotEmpty();
        assertThat(list(DESK, WorkRhythm.WEEKLY, "2024-09-30", 12, ALL, later)).isEqualTo(then);
        assertThat(then.calendarVersion()).isEqualTo("2026.1");
    }

    @Test
    void what_may_not_be_counted_is_listed_for_who_sees_it_and_is_in_no_count() {
        ClueWork clue = WorkedOn.registered("c1", 10, "2024-09-30").work();

        WorkList counted = list(DESK, WorkRhythm.DAILY, "2024-09-30", 10, ALL, clue);
        WorkList not = list(DESK, WorkRhythm.DAILY, "2024-09-30", 10, NONE, clue);
        assertThat(counted.counts()).isEqualTo(new WorkList.Counts(1, 0, 0, 0));
        assertThat(not.counts()).isEqualTo(new WorkList.Counts(0, 0, 0, 0));
        assertThat(not.items()).isEqualTo(counted.items());
    }

    @Test
    void clues_are_in_the_order_of_their_numbers() {
        ClueWork second = WorkedOn.registered("c2", 10, "2024-09-30").work();
        ClueWork first = WorkedOn.registered("c1", 11, "2024-09-30").work();

        assertThat(list(DESK, WorkRhythm.DAILY, "2024-09-30", 11, ALL, second, first)
                        .items())
                .extracting(WorkList.Item::clueNo)
                .containsExactly("XS-c1", "XS-c2");
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY,   2024-09-30, 2024-09-29, 2024-10-10",
        "DAILY,   2024-10-08, 2024-09-30, 2024-10-11",
        "WEEKLY,  2025-01-02, 2024-12-27, 2025-01-09",
        "WEEKLY,  2025-02-07, 2025-01-27, 2025-02-13",
        "MONTHLY, 2025-01-15, 2024-12-31, 2025-02-20"
    })
    void days_are_counted_by_the_calendar(WorkRhythm rhythm, LocalDate day, LocalDate newFrom, LocalDate dueUntil) {
        WorkListRule.Bounds bounds = WorkListRule.of(rhythm, day).on(day, days(day));

        assertThat(bounds.newFrom()).isEqualTo(newFrom);
        assertThat(bounds.dueUntil()).isEqualTo(dueUntil);
    }

    @Test
    void lists_are_named_as_addresses_write_them() {
        assertThat(WorkRhythm.named("weekly")).contains(WorkRhythm.WEEKLY);
        assertThat(WorkRhythm.named("WEEKLY")).isEmpty();
        assertThat(WorkRhythm.named("yearly")).isEmpty();
    }

    private static List<String> kinds(String unit, String day, long position, ClueWork clue) {
        return list(unit, WorkRhythm.DAILY, day, position, ALL, clue).items().stream()
                .flatMap(item -> item.kinds().stream())
                .toList();
    }

    private static WorkList list(
            String unit, WorkRhythm rhythm, String day, long position, Countable countable, ClueWork... clues) {
        LocalDate on = LocalDate.parse(day);
        return WorkLists.list(unit, rhythm, on, position, List.of(clues), days(on), countable);
    }

    private static Workdays days(LocalDate day) {
        return Aggregates.deadlines().workdays(day, DESK);
    }
}
