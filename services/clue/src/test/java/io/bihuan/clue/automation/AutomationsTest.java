package io.bihuan.clue.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.KeyDestructionOrdered;
import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipDetached;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.vault.ReporterIdentity;
import io.bihuan.clue.vault.TestVault;
import io.bihuan.clue.write.attachtiptoclue.AttachTipToClue;
import io.bihuan.clue.write.confirmkeydestruction.ConfirmKeyDestruction;
import io.bihuan.clue.write.counttips.CountTip;
import io.bihuan.clue.write.proposejointteam.ProposeJointTeam;
import io.bihuan.clue.write.recomputedeadline.RecomputeDeadline;
import io.bihuan.clue.write.ringclarification.RingClarification;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.clue.write.ringunseal.RingUnseal;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutomationsTest {

    private static final ClueRegistered REGISTERED = new ClueRegistered(
            "clue-1",
            "XS",
            "tip-1",
            "MASS_REPORT",
            Instant.EPOCH,
            "REAL_NAME",
            "990121",
            "自然资源",
            "990100-SHB",
            Instant.EPOCH);

    @Test
    void a_registered_clue_gets_its_tip() {
        List<Object> sent = new ArrayList<>();
        new WhenClueRegisteredThenAttachTip(command -> {
                    sent.add(command);
                    return new CommandOutcome("tip-1", 1, 7);
                })
                .on(REGISTERED);
        assertThat(sent)
                .containsExactly(
                        new AttachTipToClue("tip-1", "clue-1", Actor.system("when-clue-registered-then-attach-tip")));
    }

    @Test
    void a_tip_attached_before_is_fine_but_any_other_refusal_is_not_swallowed() {
        refusing(ClueError.TIP_ALREADY_ATTACHED).on(REGISTERED);
        assertThatThrownBy(() -> refusing(ClueError.TIP_ATTACHED_ELSEWHERE).on(REGISTERED))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void a_reached_rung_rings_its_clock() {
        assertThat(new WhenRungIsReachedThenRingClock().ring(new OpenClock("clue-1", "RECEIPT", 1)))
                .isEqualTo(new RingClock("clue-1", "RECEIPT", Actor.system("clock-poller")));
    }

    @Test
    void a_revised_calendar_has_the_clock_counted_again() {
        assertThat(new WhenCalendarIsRevisedThenRecomputeDeadline()
                        .recount(new OpenClock("clue-1", "VERIFICATION", 1, "990100-GA", "2026.1")))
                .isEqualTo(new RecomputeDeadline("clue-1", "VERIFICATION", Actor.system("calendar-watch")));
    }

    @Test
    void the_time_of_an_unsealing_rings_the_request() {
        assertThat(new WhenRungIsReachedThenRingClock().ring(new OpenClock("unseal-1", "UNSEAL", 1)))
                .isEqualTo(new RingUnseal("unseal-1", Actor.system("clock-poller")));
    }

    @Test
    void the_time_of_a_clearing_rings_the_clearing() {
        assertThat(new WhenRungIsReachedThenRingClock().ring(new OpenClock("clearing-1", "CLEARING", 1)))
                .isEqualTo(new RingClarification("clearing-1", Actor.system("clock-poller")));
    }

    @Test
    void the_time_of_a_team_proposes_one() {
        assertThat(new WhenRungIsReachedThenRingClock().ring(new OpenClock("clue-1", "JOINT_TEAM", 1)))
                .isEqualTo(new ProposeJointTeam("clue-1", Actor.system("clock-poller")));
    }

    @Test
    void a_tip_is_counted_when_it_comes_and_when_it_goes() {
        List<Object> sent = new ArrayList<>();
        WhenTipMovesThenCountIt policy = new WhenTipMovesThenCountIt(command -> {
            sent.add(command);
            return new CommandOutcome("clue-1", 1, 7);
        });
        policy.on(new TipAttached("tip-2", "clue-1", Instant.EPOCH));
        policy.on(new TipDetached("tip-2", "clue-1", "o-desk-1", Instant.EPOCH));

        Actor counter = Actor.system("when-tip-moves-then-count-it");
        assertThat(sent)
                .containsExactly(
                        new CountTip("clue-1", "tip-2", true, counter),
                        new CountTip("clue-1", "tip-2", false, counter));
    }

    @Test
    void an_ordered_destruction_is_done_and_confirmed_however_often_it_is_heard() {
        TestVault vault = new TestVault(MovableClock.at("2024-09-10T09:31:00+08:00"));
        String reference = vault.vault().seal("tip-1", new ReporterIdentity("测试举报人001", ""), "SHB");
        List<Object> sent = new ArrayList<>();
        WhenKeyDestructionOrderedThenDestroyKey policy =
                new WhenKeyDestructionOrderedThenDestroyKey(vault.vault(), command -> {
                    sent.add(command);
                    if (sent.size() > 1) {
                        throw new DomainException(ClueError.KEY_ALREADY_DESTROYED);
                    }
                    return new CommandOutcome("key-destruction-1", 1, 7);
                });
        policy.on(new KeyDestructionOrdered("key-destruction-1", reference, Instant.EPOCH));
        policy.on(new KeyDestructionOrdered("key-destruction-1", reference, Instant.EPOCH));

        assertThat(vault.size()).isZero();
        assertThat(sent).hasSize(2).allMatch(command -> command.getClass() == ConfirmKeyDestruction.class);
    }

    private static WhenClueRegisteredThenAttachTip refusing(ClueError code) {
        return new WhenClueRegisteredThenAttachTip(command -> {
            throw new DomainException(code);
        });
    }
}
