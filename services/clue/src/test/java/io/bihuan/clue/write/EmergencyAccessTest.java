package io.bihuan.clue.write;

import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.EmergencyAccessApproved;
import io.bihuan.clue.events.EmergencyAccessRequested;
import io.bihuan.clue.events.EmergencyMatterRead;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.DangerToLife;
import io.bihuan.clue.write.emergencyaccess.ApproveEmergencyAccess;
import io.bihuan.clue.write.emergencyaccess.ReadInEmergency;
import io.bihuan.clue.write.emergencyaccess.RequestEmergencyAccess;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Asked at 10:00, agreed to at 10:20, so open until 14:20 (B6). */
class EmergencyAccessTest {

    private static final Instant ASKED = ClueHistory.at("2024-09-11T10:00");
    private static final Instant AGREED = ClueHistory.at("2024-09-11T10:20");
    private static final Instant LAPSES = ClueHistory.at("2024-09-11T11:00");
    private static final Instant CLOSES = ClueHistory.at("2024-09-11T14:20");
    private static final Actor OFFICER = new Actor("o-6001", "990121-GA", "POLICE", Level.COUNTY);
    private static final Actor CHIEF = new Actor("o-6009", "990121-GA", "POLICE", Level.COUNTY);

    @Test
    void B6_the_glass_is_broken_for_danger_to_life_alone_and_the_superior_hears_of_it_at_once() {
        when(ASKED, request("村民被扣在砂场", ConflictSet.NONE)).expectEvents(requested());
        Assertions.assertThat(Arrays.stream(DangerToLife.values()).map(DangerToLife::label))
                .as("every ground speaks of life, safety or somebody missing")
                .allMatch(label -> label.matches(".*(生命|杀害|失踪|下落不明).*"));
    }

    @Test
    void B6_one_officer_alone_reads_nothing() {
        expectRefusal(when(AGREED, read(OFFICER), requested()), ClueError.EMERGENCY_ACCESS_NOT_OPEN);
        expectRefusal(when(AGREED, agree(OFFICER), requested()), ClueError.APPROVED_BY_REQUESTER);
    }

    @Test
    void B6_with_a_second_officer_the_requester_alone_reads_for_four_hours_and_every_read_is_in_the_log() {
        when(AGREED, agree(CHIEF), requested()).expectEvents(agreed());
        when(CLOSES.minusMillis(1), read(OFFICER), requested(), agreed())
                .expectEvents(new EmergencyMatterRead("emergency-1", "o-6001", CLOSES.minusMillis(1)));
        expectRefusal(when(AGREED, read(CHIEF), requested(), agreed()), ClueError.ONLY_THE_REQUESTER_SEES);
        expectRefusal(when(CLOSES, read(OFFICER), requested(), agreed()), ClueError.EMERGENCY_ACCESS_NOT_OPEN);
    }

    @Test
    void B6_nobody_agrees_twice_nor_after_an_hour() {
        expectRefusal(when(AGREED, agree(CHIEF), requested(), agreed()), ClueError.EMERGENCY_ACCESS_DECIDED);
        expectRefusal(when(LAPSES, agree(CHIEF), requested()), ClueError.EMERGENCY_ACCESS_DECIDED);
    }

    @Test
    void B6_no_danger_breaks_a_conflict() {
        ConflictSet line = new ConflictSet(Set.of(), Set.of("990121-GA"), Set.of());
        expectRefusal(when(ASKED, request("有人失踪", line)), ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                when(AGREED, new ApproveEmergencyAccess("emergency-1", line, CHIEF), requested()),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                when(AGREED, new ReadInEmergency("emergency-1", line, OFFICER), requested(), agreed()),
                ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void a_reason_names_nobody() {
        expectRefusal(when(ASKED, request("请联系 19900003860", ConflictSet.NONE)), ClueError.REASON_NAMES_SOMEBODY);
    }

    private static ResultValidator<EmergencyAccess> when(Instant now, Object command, Object... past) {
        return Aggregates.fixture(EmergencyAccess.class, MovableClock.at(now))
                .given(List.of(past))
                .when(command);
    }

    private static RequestEmergencyAccess request(String reason, ConflictSet conflicts) {
        return new RequestEmergencyAccess(
                "emergency-1", "tip-1", DangerToLife.HELD_OR_MISSING, reason, conflicts, OFFICER);
    }

    private static ApproveEmergencyAccess agree(Actor actor) {
        return new ApproveEmergencyAccess("emergency-1", ConflictSet.NONE, actor);
    }

    private static ReadInEmergency read(Actor actor) {
        return new ReadInEmergency("emergency-1", ConflictSet.NONE, actor);
    }

    private static EmergencyAccessRequested requested() {
        return new EmergencyAccessRequested(
                "emergency-1",
                "tip-1",
                "HELD_OR_MISSING",
                "村民被扣在砂场",
                "o-6001",
                "990121-GA",
                "990100-GA",
                ASKED,
                LAPSES);
    }

    private static EmergencyAccessApproved agreed() {
        return new EmergencyAccessApproved("emergency-1", "o-6009", "990121-GA", AGREED, CLOSES);
    }
}
