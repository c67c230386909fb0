package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE_OFFICER;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.concluded;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueArchived;
import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueLineClosed;
import io.bihuan.clue.events.ClueLineReopened;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.OutflowOpened;
import io.bihuan.clue.events.OutflowReturned;
import io.bihuan.clue.events.RetentionEnded;
import io.bihuan.clue.model.ArchiveNo;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.ReopenGround;
import io.bihuan.clue.model.RetentionClass;
import io.bihuan.clue.model.RetentionRule;
import io.bihuan.clue.write.archiveclue.ArchiveClue;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.endretention.EndRetention;
import io.bihuan.clue.write.noteline.NoteLine;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 归档与保管期限: a closed file is kept as long as its conclusion needs it, and then read by nobody (F16, T54, S18). */
class ArchiveTest {

    private static final Instant CLOSED = at("2024-11-30T10:00");
    private static final Instant ARCHIVED = at("2024-12-02T09:00");
    private static final LocalDate LAST_DAY = LocalDate.parse("2027-12-02");
    private static final Instant END = at("2027-12-03T00:00");
    private static final Instant LATER = at("2025-03-03T09:00");
    private static final String FILE = ArchiveNo.of(NO).value();

    @Test
    void a_closed_clue_about_somebody_of_whom_nothing_was_proven_is_kept_for_three_years() {
        given(closed("UNPROVEN")).when(ARCHIVED, archive()).expectEvents(archived());
        assertThat(FILE).startsWith("DA-990100-2024-G-000417-");
    }

    @Test
    void every_conclusion_is_kept_for_a_time_of_its_own() {
        LocalDate day = LocalDate.parse("2024-12-02");
        for (ConclusionKind kind : ConclusionKind.values()) {
            RetentionClass keptAs = RetentionClass.of(kind);
            assertThat(RetentionRule.on(day, keptAs).years())
                    .isEqualTo(
                            switch (kind) {
                                case TRUE, PARTLY_TRUE -> 30;
                                case NOT_ORG_CRIME -> 10;
                                case UNPROVEN, UNVERIFIABLE, FALSE -> 3;
                            });
        }
    }

    @Test
    void it_is_archived_once_and_not_before_its_loop_is_closed() {
        given(concluded("UNPROVEN", "NONE").feedBack().handle(null))
                .refuses(ARCHIVED, archive(), ClueError.WRONG_STATE);
        given(filed()).refuses(LATER, archive(), ClueError.CLUE_ALREADY_ARCHIVED);
        given(filed()).refuses(LATER, new CloseLoop(CLUE, DESK), ClueError.LOOP_ALREADY_CLOSED);
        assertThat(ClueError.CLUE_ALREADY_ARCHIVED.meansAlreadyDone()).isTrue();
    }

    @Test
    void the_desk_files_it_or_the_unit_that_has_it_and_nobody_else_who_may_read_it() {
        given(closed("UNPROVEN"))
                .when(ARCHIVED, new ArchiveClue(CLUE, ClueHistory.CITY_OFFICER))
                .expectSuccessfulHandlerExecution();
        given(closed("UNPROVEN"))
                .refuses(ARCHIVED, new ArchiveClue(CLUE, DISCIPLINE_OFFICER), ClueError.NOT_THE_HANDLING_UNIT);
    }

    @Test
    void what_began_after_the_loop_was_closed_keeps_it_out_of_the_archive() {
        ClueHistory reviewed = closed("UNPROVEN").and(new OutflowOpened(CLUE, "REVIEW", "review-1", CLOSED));
        given(reviewed)
                .refuses(
                        ARCHIVED,
                        archive(),
                        ClueError.CLOSURE_BLOCKED,
                        Map.of("openItems", List.of(ClosureItem.REVIEW)));
        given(closed("UNPROVEN")
                        .and(new OutflowOpened(CLUE, "REVIEW", "review-1", CLOSED))
                        .and(new OutflowReturned(CLUE, "REVIEW", "review-1", CLOSED)))
                .when(ARCHIVED, archive())
                .expectEvents(archived());
    }

    @Test
    void the_end_of_its_retention_is_told_once_and_never_before() {
        given(filed()).when(END.minusMillis(1), ring()).expectNoEvents();
        given(filed()).when(END, ring()).expectEvents(ended());
        given(filed().and(ended())).when(END.plusSeconds(60), ring()).expectNoEvents();
        given(closed("UNPROVEN")).when(END, ring()).expectNoEvents();
    }

    @Test
    void whoever_verifies_it_again_takes_it_out_of_the_archive_and_it_may_be_archived_again() {
        ClueReopened reopened = new ClueReopened(
                CLUE, NO, "NEW_FACTS", "J-9", ClueHistory.CITY_POLICE, DESK.officer(), DESK.unit(), LATER);
        given(filed())
                .when(LATER, new ReopenClue(CLUE, ReopenGround.NEW_FACTS, "J-9", DESK))
                .expectSuccessfulHandlerExecution();
        given(filed().and(reopened)).when(END, ring()).expectNoEvents();
        given(filed().and(ended()))
                .when(END, new ReopenClue(CLUE, ReopenGround.NEW_FACTS, "J-9", DESK))
                .expectSuccessfulHandlerExecution();
        ClueHistory again = filed().and(reopened)
                .interview()
                .measure()
                .submit("FALSE", "NONE")
                .and(new ClueConcluded(
                        CLUE,
                        NO,
                        "FALSE",
                        "NONE",
                        ClueHistory.CITY_POLICE,
                        ClueHistory.DIVISION,
                        DESK.officer(),
                        DESK.unit(),
                        LATER))
                .and(new ClueLoopClosed(CLUE, NO, DESK.officer(), LATER));
        given(again)
                .when(LATER, archive())
                .expectEvents(new ClueArchived(
                        CLUE,
                        NO,
                        FILE,
                        "FALSE",
                        1,
                        3,
                        LocalDate.parse("2028-03-03"),
                        at("2028-03-04T00:00"),
                        DESK.officer(),
                        DESK.unit(),
                        LATER));
    }

    @Test
    void a_split_clue_is_kept_as_such_and_leaves_the_archive_with_a_line_that_is_reopened() {
        ClueHistory parent = ClueHistory.split()
                .and(new ClueLineClosed(CLUE, "CRIME", CLOSED))
                .and(new ClueLineClosed(CLUE, "DISCIPLINE", CLOSED))
                .and(new ClueLoopClosed(CLUE, NO, "system:policy", CLOSED));
        ClueArchived kept =
                new ClueArchived(CLUE, NO, FILE, "SPLIT", 1, 3, LAST_DAY, END, DESK.officer(), DESK.unit(), ARCHIVED);
        given(parent).when(ARCHIVED, archive()).expectEvents(kept);
        Actor policy = Actor.system("when-line-reopened-then-note-on-parent");
        parent.and(kept);
        given(parent)
                .when(LATER, new NoteLine(CLUE, Line.CRIME, false, policy))
                .expectEvents(new ClueLineReopened(CLUE, "CRIME", LATER));
        parent.and(new ClueLineReopened(CLUE, "CRIME", LATER));
        given(parent).when(END, ring()).expectNoEvents();
        given(parent).refuses(LATER, new ArchiveClue(CLUE, DISCIPLINE_OFFICER), ClueError.WRONG_STATE);
    }

    private static ClueHistory closed(String kind) {
        return concluded(kind, "NONE").feedBack().handle(null).and(new ClueLoopClosed(CLUE, NO, "o-desk-1", CLOSED));
    }

    private static ClueHistory filed() {
        return closed("UNPROVEN").and(archived());
    }

    private static ClueArchived archived() {
        return new ClueArchived(CLUE, NO, FILE, "UNPROVEN", 1, 3, LAST_DAY, END, DESK.officer(), DESK.unit(), ARCHIVED);
    }

    private static RetentionEnded ended() {
        return new RetentionEnded(CLUE, FILE, LAST_DAY, END);
    }

    private static ArchiveClue archive() {
        return new ArchiveClue(CLUE, DESK);
    }

    private static EndRetention ring() {
        return new EndRetention(CLUE, Actor.system("clock-poller"));
    }
}
