package io.bihuan.clue.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.attachtiptoclue.AttachTipToClue;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.command.CommandOutcome;
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

    private static WhenClueRegisteredThenAttachTip refusing(ClueError code) {
        return new WhenClueRegisteredThenAttachTip(command -> {
            throw new DomainException(code);
        });
    }
}
