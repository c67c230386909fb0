package io.bihuan.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.kernel.registry.Level;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SenderPolicyTest {

    private static final Caller CHIEF = caller("o-1", Role.POLICE_CHIEF);

    @SentBy(value = Role.POLICE_CHIEF, automations = "clock-poller")
    record Approve(String id) {}

    record NobodysCommand(String id) {}

    @Test
    void a_person_needs_one_of_the_roles() {
        passes(CHIEF.actor(), Optional.of(CHIEF));
        isRefused(Approve.class, CHIEF.actor(), Optional.of(caller("o-1", Role.VERIFIER, Role.DESK_HEAD)));
        isRefused(Approve.class, CHIEF.actor(), Optional.empty());
    }

    @Test
    void nobody_acts_on_the_roles_of_somebody_else() {
        isRefused(Approve.class, new Actor("o-2", "990121-GA", "POLICE", Level.COUNTY), Optional.of(CHIEF));
    }

    @Test
    void an_automation_passes_by_its_own_name_alone() {
        passes(Actor.system("clock-poller"), Optional.empty());
        isRefused(Approve.class, Actor.system("inbox"), Optional.empty());
        isRefused(Approve.class, Actor.system("inbox"), Optional.of(CHIEF));
    }

    @Test
    void a_command_that_declares_nobody_is_sent_by_nobody() {
        isRefused(NobodysCommand.class, CHIEF.actor(), Optional.of(caller("o-1", Role.values())));
        isRefused(NobodysCommand.class, Actor.system("clock-poller"), Optional.empty());
    }

    @Test
    void work_carried_on_in_another_thread_is_done_in_the_same_name_and_leaves_no_trace_there() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Callable<Optional<Caller>> carried =
                    CurrentActor.callAs(CHIEF, () -> CurrentActor.carriedOn(CurrentActor::caller));

            assertThat(other.submit(carried).get()).contains(CHIEF);
            assertThat(other.submit(CurrentActor::caller).get()).isEmpty();
        } finally {
            other.shutdownNow();
        }
    }

    private static void passes(Actor actor, Optional<Caller> caller) {
        assertThatCode(() -> SenderPolicy.verify(Approve.class, actor, caller)).doesNotThrowAnyException();
    }

    private static void isRefused(Class<?> command, Actor actor, Optional<Caller> caller) {
        assertThatThrownBy(() -> SenderPolicy.verify(command, actor, caller))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(PlatformError.ROLE_REQUIRED));
    }

    private static Caller caller(String officer, Role... roles) {
        return new Caller(
                officer, "990121-GA", "POLICE", Level.COUNTY, "990121", Set.of(roles), Set.of("990121-GA"), "");
    }
}
