package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.AcceptanceNoticeOverdue;
import io.bihuan.clue.events.AcceptanceNoticeOwed;
import io.bihuan.clue.events.AcceptanceNoticeSent;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.DeclineReason;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackWaiver;
import io.bihuan.clue.model.NoticeKind;
import io.bihuan.clue.write.openacceptancenotice.OpenAcceptanceNotice;
import io.bihuan.clue.write.ringacceptancenotice.RingAcceptanceNotice;
import io.bihuan.clue.write.sendacceptancenotice.SendAcceptanceNotice;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Addressee;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.DeadlineTables;
import io.bihuan.kernel.time.WorkCalendar;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 受理告知: every reporter is told whether the matter was accepted, once and in time (F13, T11). */
class AcceptanceNoticeTest {

    private static final String NOTICE = "acceptance-clue-1";
    private static final Actor POLICY = Actor.system("when-clue-is-taken-in-then-owe-notice");
    private static final Instant REGISTERED = at("2024-09-10T10:02");
    private static final Instant NOW = at("2024-09-12T10:00");
    private static final LocalDate LAST_DAY = LocalDate.parse("2024-09-25");
    private static final Instant END = at("2024-09-26T00:00");

    @Test
    void a_clue_owes_a_notice_until_a_day_that_the_clock_rules_say_for_the_desk() {
        fixture(NOW).givenNoPriorActivity().when(open(DESK.unit())).expectEvents(owed());
    }

    @Test
    void the_discipline_organ_has_fifteen_working_days() {
        Aggregates.fixture(AcceptanceNotice.class, MovableClock.at(NOW), new DeadlineCalculator(new ByAgency()))
                .givenNoPriorActivity()
                .when(open(DISCIPLINE))
                .expectEvents(new AcceptanceNoticeOwed(
                        NOTICE,
                        "clue-1",
                        DISCIPLINE,
                        REGISTERED,
                        "T11",
                        2,
                        "2026.1",
                        LocalDate.parse("2024-10-08"),
                        at("2024-10-09T00:00")));
    }

    @Test
    void it_is_owed_once() {
        expectRefusal(fixture(NOW).given(owed()).when(open(DESK.unit())), ClueError.NOTICE_ALREADY_OWED);
        assertThat(ClueError.NOTICE_ALREADY_OWED.meansAlreadyDone()).isTrue();
    }

    @Test
    void the_reporter_is_told_that_it_was_accepted() {
        fixture(NOW).given(owed()).when(accept()).expectEvents(accepted(NOW));
    }

    @Test
    void the_reporter_is_told_that_it_was_not_accepted_and_why() {
        fixture(NOW)
                .given(owed())
                .when(send(
                        NoticeKind.NOT_ACCEPTED,
                        DeclineReason.CONCLUDED_WITHOUT_NEW_FACTS,
                        FeedbackChannel.LETTER,
                        null))
                .expectEvents(new AcceptanceNoticeSent(
                        NOTICE,
                        "clue-1",
                        "NOT_ACCEPTED",
                        "CONCLUDED_WITHOUT_NEW_FACTS",
                        "LETTER",
                        null,
                        "o-desk-1",
                        DESK.unit(),
                        NOW));
    }

    @Test
    void nobody_is_told_for_a_reason() {
        fixture(NOW)
                .given(owed())
                .when(send(NoticeKind.ACCEPTED, null, null, FeedbackWaiver.UNSAFE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_notice_says_how_and_a_refusal_why() {
        incomplete(send(NoticeKind.NOT_ACCEPTED, null, FeedbackChannel.LETTER, null));
        incomplete(send(NoticeKind.ACCEPTED, DeclineReason.NO_FACTS_TO_CHECK, FeedbackChannel.LETTER, null));
        incomplete(send(NoticeKind.ACCEPTED, null, null, null));
        incomplete(send(NoticeKind.ACCEPTED, null, FeedbackChannel.PHONE, FeedbackWaiver.DECLINED));
    }

    @Test
    void a_repeated_report_is_not_notified_again() {
        expectRefusal(fixture(NOW).given(owed(), accepted(NOW)).when(accept()), ClueError.NOTICE_ALREADY_SENT);
        assertThat(ClueError.NOTICE_ALREADY_SENT.meansAlreadyDone()).isTrue();
    }

    @Test
    void who_must_keep_out_tells_nobody_anything() {
        SendAcceptanceNotice byOneInConflict = new SendAcceptanceNotice(
                NOTICE,
                NoticeKind.ACCEPTED,
                null,
                FeedbackChannel.PHONE,
                null,
                new ConflictSet(Set.of(), Set.of(), Set.of(DESK.officer())),
                DESK);
        expectRefusal(fixture(NOW).given(owed()).when(byOneInConflict), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void the_desk_tells_it_or_the_organ_that_owes_it_and_nobody_else_who_may_read_the_clue() {
        SendAcceptanceNotice byDiscipline = new SendAcceptanceNotice(
                NOTICE,
                NoticeKind.ACCEPTED,
                null,
                FeedbackChannel.PHONE,
                null,
                ConflictSet.NONE,
                ClueHistory.DISCIPLINE_OFFICER);
        expectRefusal(fixture(NOW).given(owed()).when(byDiscipline), ClueError.NOT_THE_HANDLING_UNIT);
        AcceptanceNoticeOwed theirs =
                new AcceptanceNoticeOwed(NOTICE, "clue-1", DISCIPLINE, REGISTERED, "T11", 2, "2026.1", LAST_DAY, END);
        fixture(NOW).given(theirs).when(byDiscipline).expectSuccessfulHandlerExecution();
    }

    @Test
    void that_nobody_was_told_in_time_is_told_once() {
        fixture(END.minusMillis(1)).given(owed()).when(ring()).expectNoEvents();
        fixture(END).given(owed()).when(ring()).expectEvents(overdue(END));
        fixture(END).given(owed(), overdue(END)).when(ring()).expectNoEvents();
        fixture(END).given(owed(), accepted(NOW)).when(ring()).expectNoEvents();
    }

    @Test
    void a_late_notice_does_not_hide_that_it_is_late() {
        fixture(END).given(owed()).when(accept()).expectEvents(overdue(END), accepted(END));
        fixture(END.plusSeconds(60))
                .given(owed(), overdue(END))
                .when(accept())
                .expectEvents(accepted(END.plusSeconds(60)));
    }

    /** The bundled tables, which know of what agency a unit is. */
    private static final class ByAgency implements DeadlineTables {

        @Override
        public WorkCalendar calendar(LocalDate startDay, @Nullable String unit) {
            return WorkCalendar.bundled();
        }

        @Override
        public DeadlineRules rules(LocalDate startDay, @Nullable String unit) {
            return DeadlineRules.bundled();
        }

        @Override
        public Addressee addressee(LocalDate startDay, @Nullable String unit) {
            return new Addressee(UnitRegistry.bundled().byId(unit, startDay).agency(), List.of(), null);
        }
    }

    private static void incomplete(SendAcceptanceNotice command) {
        expectRefusal(fixture(NOW).given(owed()).when(command), ClueError.NOTICE_INCOMPLETE);
    }

    private static AggregateTestFixture<AcceptanceNotice> fixture(Instant now) {
        return Aggregates.fixture(AcceptanceNotice.class, MovableClock.at(now));
    }

    private static OpenAcceptanceNotice open(String unit) {
        return new OpenAcceptanceNotice(NOTICE, "clue-1", unit, REGISTERED, POLICY);
    }

    private static AcceptanceNoticeOwed owed() {
        return new AcceptanceNoticeOwed(NOTICE, "clue-1", DESK.unit(), REGISTERED, "T11", 1, "2026.1", LAST_DAY, END);
    }

    private static AcceptanceNoticeSent accepted(Instant when) {
        return new AcceptanceNoticeSent(
                NOTICE, "clue-1", "ACCEPTED", null, "QUERY_CODE", null, "o-desk-1", DESK.unit(), when);
    }

    private static AcceptanceNoticeOverdue overdue(Instant when) {
        return new AcceptanceNoticeOverdue(NOTICE, LAST_DAY, END, when);
    }

    private static SendAcceptanceNotice accept() {
        return send(NoticeKind.ACCEPTED, null, FeedbackChannel.QUERY_CODE, null);
    }

    private static SendAcceptanceNotice send(
            NoticeKind kind,
            @Nullable DeclineReason reason,
            @Nullable FeedbackChannel channel,
            @Nullable FeedbackWaiver waiver) {
        return new SendAcceptanceNotice(NOTICE, kind, reason, channel, waiver, ConflictSet.NONE, DESK);
    }

    private static RingAcceptanceNotice ring() {
        return new RingAcceptanceNotice(NOTICE, Actor.system("clock-poller"));
    }
}
