package io.bihuan.clue.write;

import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.SealedIdentityViewed;
import io.bihuan.clue.events.UnsealApproved;
import io.bihuan.clue.events.UnsealClosed;
import io.bihuan.clue.events.UnsealDenied;
import io.bihuan.clue.events.UnsealLapsed;
import io.bihuan.clue.events.UnsealOpened;
import io.bihuan.clue.events.UnsealRequested;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.UnsealDenial;
import io.bihuan.clue.model.UnsealPurpose;
import io.bihuan.clue.write.approveunseal.ApproveUnseal;
import io.bihuan.clue.write.closeunseal.CloseUnseal;
import io.bihuan.clue.write.denyunseal.DenyUnseal;
import io.bihuan.clue.write.requestunseal.RequestUnseal;
import io.bihuan.clue.write.ringunseal.RingUnseal;
import io.bihuan.clue.write.viewidentity.ViewIdentity;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Requested on 2024-09-11 at 10:00; approved at 11:00 and 12:00, so open until 16:00. */
class UnsealRequestTest {

    private static final Instant REQUESTED = ClueHistory.at("2024-09-11T10:00");
    private static final Instant FIRST = ClueHistory.at("2024-09-11T11:00");
    private static final Instant OPENED = ClueHistory.at("2024-09-11T12:00");
    private static final Instant CLOSES = ClueHistory.at("2024-09-11T16:00");
    private static final Instant LAPSES = ClueHistory.at("2024-09-14T10:00");
    private static final Actor REQUESTER = new Actor("o-3001", "990100-GA", "POLICE", Level.CITY);
    private static final Actor CITY = new Actor("o-1009", "990100-SHB", "SHB", Level.CITY);
    private static final Actor CITY_TOO = new Actor("o-1010", "990100-SHB", "SHB", Level.CITY);
    private static final Actor PROVINCE = new Actor("o-0009", "990000-SHB", "SHB", Level.PROVINCE);
    private static final Actor POLLER = Actor.system("clock-poller");
    private static final ConflictSet NOBODY = ConflictSet.NONE;

    @Test
    void a_request_says_what_for_and_lapses_after_three_days() {
        when(REQUESTED, request("需见面询问举报人,核实举报内容", NOBODY)).expectEvents(requested());
    }

    @Test
    void a_reason_names_nobody() {
        expectRefusal(when(REQUESTED, request("联系 19900003860 核实", NOBODY)), ClueError.REASON_NAMES_SOMEBODY);
    }

    @Test
    void a_unit_in_conflict_or_below_one_does_not_even_ask() {
        expectRefusal(when(REQUESTED, request("核实", line("990100-GA"))), ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(when(REQUESTED, request("核实", line("990000-GA"))), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void the_same_request_comes_in_once() {
        expectRefusal(when(REQUESTED, request("核实", NOBODY), requested()), ClueError.VAULT_ALREADY_REQUESTED);
    }

    @Test
    void S29_the_first_approval_opens_nothing() {
        when(FIRST, approve(CITY, NOBODY), requested()).expectEvents(approved(CITY, FIRST));
        expectRefusal(
                when(FIRST, view(REQUESTER, NOBODY), requested(), approved(CITY, FIRST)), ClueError.UNSEAL_NOT_OPEN);
    }

    @Test
    void the_second_approval_opens_it_for_four_hours() {
        when(OPENED, approve(PROVINCE, NOBODY), requested(), approved(CITY, FIRST))
                .expectEvents(approved(PROVINCE, OPENED), opened());
    }

    @Test
    void the_requester_approves_nothing() {
        expectRefusal(when(FIRST, approve(REQUESTER, NOBODY), requested()), ClueError.APPROVED_BY_REQUESTER);
        expectRefusal(when(FIRST, deny(REQUESTER), requested()), ClueError.APPROVED_BY_REQUESTER);
    }

    @Test
    void S29_one_officer_counts_once_and_one_unit_counts_once() {
        expectRefusal(
                when(OPENED, approve(CITY, NOBODY), requested(), approved(CITY, FIRST)), ClueError.APPROVED_TWICE);
        expectRefusal(
                when(OPENED, approve(CITY_TOO, NOBODY), requested(), approved(CITY, FIRST)),
                ClueError.APPROVERS_OF_ONE_UNIT);
    }

    @Test
    void S29_no_approver_is_in_conflict_also_not_the_first_one_by_now() {
        expectRefusal(when(FIRST, approve(CITY, line("990100-SHB")), requested()), ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                when(OPENED, approve(PROVINCE, line("990100-SHB")), requested(), approved(CITY, FIRST)),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                when(OPENED, approve(PROVINCE, line("990100-GA")), requested(), approved(CITY, FIRST)),
                ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void one_refusal_ends_it() {
        when(FIRST, deny(CITY), requested())
                .expectEvents(new UnsealDenied("unseal-1", "ANOTHER_WAY", "o-1009", "990100-SHB", FIRST));
        expectRefusal(when(OPENED, approve(PROVINCE, NOBODY), requested(), denied()), ClueError.VAULT_REQUEST_DECIDED);
    }

    @Test
    void every_look_of_the_requester_is_an_event() {
        when(CLOSES.minusMillis(1), view(REQUESTER, NOBODY), history(viewed(OPENED)))
                .expectEvents(viewed(CLOSES.minusMillis(1)));
    }

    @Test
    void nobody_else_looks_not_even_an_approver_or_a_colleague() {
        Actor colleague = new Actor("o-3002", "990100-GA", "POLICE", Level.CITY);
        for (Actor other : List.of(CITY, PROVINCE, colleague)) {
            expectRefusal(when(OPENED, view(other, NOBODY), history()), ClueError.ONLY_THE_REQUESTER_SEES);
        }
    }

    @Test
    void S30_nobody_looks_when_the_four_hours_are_over_even_if_no_poller_came() {
        expectRefusal(when(CLOSES, view(REQUESTER, NOBODY), history()), ClueError.UNSEAL_NOT_OPEN);
    }

    @Test
    void nobody_looks_once_a_conflict_came_to_light() {
        for (String unit : List.of("990100-GA", "990100-SHB", "990000-SHB")) {
            expectRefusal(when(OPENED, view(REQUESTER, line(unit)), history()), ClueError.ACTING_UNIT_IN_CONFLICT);
        }
    }

    @Test
    void it_closes_by_itself_once() {
        when(CLOSES.minusMillis(1), ring(), history()).expectNoEvents();
        when(CLOSES, ring(), history()).expectEvents(closed("TIME", "system:clock-poller", CLOSES));
        when(CLOSES.plusSeconds(9), ring(), history(closed("TIME", "system:clock-poller", CLOSES)))
                .expectNoEvents();
    }

    @Test
    void the_requester_closes_it_before_its_time_and_nobody_looks_afterwards() {
        when(OPENED, new CloseUnseal("unseal-1", REQUESTER), history()).expectEvents(closed("DONE", "o-3001", OPENED));
        expectRefusal(when(OPENED, new CloseUnseal("unseal-1", CITY), history()), ClueError.ONLY_THE_REQUESTER_SEES);
        expectRefusal(
                when(OPENED, view(REQUESTER, NOBODY), history(closed("DONE", "o-3001", OPENED))),
                ClueError.UNSEAL_NOT_OPEN);
    }

    @Test
    void it_lapses_by_itself_once_if_not_approved_in_time() {
        when(LAPSES.minusMillis(1), ring(), requested()).expectNoEvents();
        when(LAPSES, ring(), requested()).expectEvents(new UnsealLapsed("unseal-1", LAPSES));
        when(LAPSES, ring(), requested(), new UnsealLapsed("unseal-1", LAPSES)).expectNoEvents();
        when(LAPSES, ring(), requested(), denied()).expectNoEvents();
        expectRefusal(when(LAPSES, approve(CITY, NOBODY), requested()), ClueError.VAULT_REQUEST_DECIDED);
    }

    private static ResultValidator<UnsealRequest> when(Instant now, Object command, Object... past) {
        return Aggregates.fixture(UnsealRequest.class, MovableClock.at(now))
                .given(past)
                .when(command);
    }

    private static Object[] history(Object... more) {
        List<Object> events =
                new ArrayList<>(List.of(requested(), approved(CITY, FIRST), approved(PROVINCE, OPENED), opened()));
        events.addAll(List.of(more));
        return events.toArray();
    }

    @Test
    void an_officer_in_conflict_keeps_out_wherever_that_officer_serves() {
        ConflictSet person = new ConflictSet(Set.of(), Set.of(), Set.of(CITY.officer()));
        expectRefusal(when(FIRST, approve(CITY, person), requested()), ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(when(OPENED, view(REQUESTER, person), history()), ClueError.ACTING_UNIT_IN_CONFLICT);
        when(FIRST, approve(CITY_TOO, person), requested()).expectEvents(approved(CITY_TOO, FIRST));
    }

    private static ConflictSet line(String unit) {
        return new ConflictSet(Set.of(), Set.of(unit), Set.of());
    }

    private static RequestUnseal request(String reason, ConflictSet conflict) {
        return new RequestUnseal("unseal-1", "tip-1", "r-7f3a", UnsealPurpose.INTERVIEW, reason, conflict, REQUESTER);
    }

    private static ApproveUnseal approve(Actor actor, ConflictSet conflict) {
        return new ApproveUnseal("unseal-1", conflict, actor);
    }

    private static DenyUnseal deny(Actor actor) {
        return new DenyUnseal("unseal-1", UnsealDenial.ANOTHER_WAY, NOBODY, actor);
    }

    private static ViewIdentity view(Actor actor, ConflictSet conflict) {
        return new ViewIdentity("unseal-1", conflict, actor);
    }

    private static RingUnseal ring() {
        return new RingUnseal("unseal-1", POLLER);
    }

    private static UnsealRequested requested() {
        return new UnsealRequested(
                "unseal-1",
                "tip-1",
                "r-7f3a",
                "INTERVIEW",
                "需见面询问举报人,核实举报内容",
                "o-3001",
                "990100-GA",
                REQUESTED,
                LAPSES);
    }

    private static UnsealApproved approved(Actor by, Instant at) {
        return new UnsealApproved("unseal-1", by.officer(), by.unit(), at);
    }

    private static UnsealOpened opened() {
        return new UnsealOpened("unseal-1", OPENED, CLOSES);
    }

    private static UnsealDenied denied() {
        return new UnsealDenied("unseal-1", "ANOTHER_WAY", "o-1009", "990100-SHB", FIRST);
    }

    private static SealedIdentityViewed viewed(Instant at) {
        return new SealedIdentityViewed("unseal-1", "o-3001", at);
    }

    private static UnsealClosed closed(String reason, String by, Instant at) {
        return new UnsealClosed("unseal-1", reason, by, at);
    }
}
