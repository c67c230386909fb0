package io.bihuan.clue.write;

import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.KeyDestructionApproved;
import io.bihuan.clue.events.KeyDestructionDenied;
import io.bihuan.clue.events.KeyDestructionOrdered;
import io.bihuan.clue.events.KeyDestructionRequested;
import io.bihuan.clue.events.ReporterKeyDestroyed;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.DestructionGround;
import io.bihuan.clue.write.approvekeydestruction.ApproveKeyDestruction;
import io.bihuan.clue.write.confirmkeydestruction.ConfirmKeyDestruction;
import io.bihuan.clue.write.denykeydestruction.DenyKeyDestruction;
import io.bihuan.clue.write.requestkeydestruction.RequestKeyDestruction;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class KeyDestructionTest {

    private static final Instant NOW = ClueHistory.at("2024-09-11T10:00");
    private static final Actor REQUESTER = new Actor("o-1001", "990100-SHB", "SHB", Level.CITY);
    private static final Actor CITY = new Actor("o-1009", "990100-SHB", "SHB", Level.CITY);
    private static final Actor PROVINCE = new Actor("o-0009", "990000-SHB", "SHB", Level.PROVINCE);
    private static final Actor POLICY = Actor.system("policy");
    private static final String ID = "key-destruction-1";

    @Test
    void a_request_names_its_ground() {
        when(request(ConflictSet.NONE)).expectEvents(requested());
        expectRefusal(
                when(request(new ConflictSet(Set.of(), Set.of("990100-SHB"), Set.of()))),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(when(request(ConflictSet.NONE), requested()), ClueError.VAULT_ALREADY_REQUESTED);
    }

    @Test
    void it_is_ordered_when_two_of_two_units_have_approved() {
        when(approve(CITY), requested()).expectEvents(approved(CITY));
        when(approve(PROVINCE), requested(), approved(CITY)).expectEvents(approved(PROVINCE), ordered());
    }

    @Test
    void the_approvers_are_two_others_of_two_units_without_conflict() {
        expectRefusal(when(approve(REQUESTER), requested()), ClueError.APPROVED_BY_REQUESTER);
        expectRefusal(when(approve(CITY), requested(), approved(CITY)), ClueError.APPROVED_TWICE);
        Actor colleague = new Actor("o-1010", "990100-SHB", "SHB", Level.CITY);
        expectRefusal(when(approve(colleague), requested(), approved(CITY)), ClueError.APPROVERS_OF_ONE_UNIT);
        expectRefusal(
                when(
                        new ApproveKeyDestruction(
                                ID, new ConflictSet(Set.of(), Set.of("990000-SHB"), Set.of()), PROVINCE),
                        requested()),
                ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void one_refusal_ends_it() {
        KeyDestructionDenied denied = new KeyDestructionDenied(ID, "o-0009", "990000-SHB", NOW);
        when(new DenyKeyDestruction(ID, ConflictSet.NONE, PROVINCE), requested())
                .expectEvents(denied);
        expectRefusal(when(approve(CITY), requested(), denied), ClueError.VAULT_REQUEST_DECIDED);
        expectRefusal(when(confirm(), requested(), denied), ClueError.VAULT_REQUEST_DECIDED);
    }

    @Test
    void it_is_confirmed_once_and_only_after_it_was_ordered() {
        expectRefusal(when(confirm(), requested(), approved(CITY)), ClueError.VAULT_REQUEST_DECIDED);
        when(confirm(), requested(), approved(CITY), approved(PROVINCE), ordered())
                .expectEvents(destroyed());
        expectRefusal(
                when(confirm(), requested(), approved(CITY), approved(PROVINCE), ordered(), destroyed()),
                ClueError.KEY_ALREADY_DESTROYED);
        expectRefusal(
                when(approve(PROVINCE), requested(), approved(CITY), approved(PROVINCE), ordered()),
                ClueError.VAULT_REQUEST_DECIDED);
    }

    private static ResultValidator<KeyDestruction> when(Object command, Object... past) {
        return Aggregates.fixture(KeyDestruction.class, MovableClock.at(NOW))
                .given(past)
                .when(command);
    }

    private static RequestKeyDestruction request(ConflictSet conflict) {
        return new RequestKeyDestruction(ID, "tip-1", "r-7f3a", DestructionGround.RETENTION_ENDED, conflict, REQUESTER);
    }

    private static ApproveKeyDestruction approve(Actor actor) {
        return new ApproveKeyDestruction(ID, ConflictSet.NONE, actor);
    }

    private static ConfirmKeyDestruction confirm() {
        return new ConfirmKeyDestruction(ID, POLICY);
    }

    private static KeyDestructionRequested requested() {
        return new KeyDestructionRequested(ID, "tip-1", "r-7f3a", "RETENTION_ENDED", "o-1001", "990100-SHB", NOW);
    }

    private static KeyDestructionApproved approved(Actor by) {
        return new KeyDestructionApproved(ID, by.officer(), by.unit(), NOW);
    }

    private static KeyDestructionOrdered ordered() {
        return new KeyDestructionOrdered(ID, "r-7f3a", NOW);
    }

    private static ReporterKeyDestroyed destroyed() {
        return new ReporterKeyDestroyed(ID, "r-7f3a", NOW);
    }
}
