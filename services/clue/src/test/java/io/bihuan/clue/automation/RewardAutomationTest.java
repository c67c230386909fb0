package io.bihuan.clue.automation;

import static io.bihuan.clue.write.RewardGiven.FIRST;
import static io.bihuan.clue.write.RewardGiven.ID;
import static io.bihuan.clue.write.RewardGiven.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.RewardLapsed;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.RewardGiven;
import io.bihuan.clue.write.noteoutflow.NoteOutflow;
import io.bihuan.clue.write.ringreward.RingReward;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.command.CommandOutcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RewardAutomationTest {

    private static final Actor POLICY = Actor.system("when-reward-moves-then-note-on-clue");
    private static final NoteOutflow OPEN = new NoteOutflow("clue-1", ClosureItem.REWARD, ID, true, POLICY);
    private static final NoteOutflow SETTLED = new NoteOutflow("clue-1", ClosureItem.REWARD, ID, false, POLICY);

    private final List<Object> sent = new ArrayList<>();

    @Test
    void the_clue_learns_that_a_reward_is_open() {
        policy(null).on(RewardGiven.proposed());
        policy(null).on(RewardGiven.appealed());
        assertThat(sent).containsExactly(OPEN, OPEN);
    }

    @Test
    void the_clue_learns_that_it_is_settled_by_the_last_payment_a_refusal_or_the_second_lapse() {
        policy(null).on(RewardGiven.paid(FIRST, 30_000, false));
        policy(null).on(RewardGiven.lapsed());
        assertThat(sent).isEmpty();
        RewardLapsed first = RewardGiven.lapsed();
        policy(null).on(RewardGiven.paid(OTHER, 10_000, true));
        policy(null).on(RewardGiven.declined());
        policy(null).on(new RewardLapsed(ID, "clue-1", 2, first.collectOn(), true, first.lapsedAt()));
        assertThat(sent).containsExactly(SETTLED, SETTLED, SETTLED);
    }

    @Test
    void what_is_noted_already_is_fine_but_any_other_refusal_is_not_swallowed() {
        policy(ClueError.OUTFLOW_ALREADY_NOTED).on(RewardGiven.proposed());
        assertThat(sent).hasSize(1);
        assertThatThrownBy(() -> policy(ClueError.WRONG_STATE).on(RewardGiven.proposed()))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void the_poller_rings_a_reward() {
        assertThat(new WhenRungIsReachedThenRingClock().ring(new OpenClock(ID, "REWARD", 0)))
                .isEqualTo(new RingReward(ID, Actor.system("clock-poller")));
    }

    private WhenRewardMovesThenNoteOnClue policy(@Nullable ClueError refusal) {
        return new WhenRewardMovesThenNoteOnClue(command -> {
            sent.add(command);
            if (refusal != null) {
                throw new DomainException(refusal);
            }
            return new CommandOutcome("clue-1", 1, 7);
        });
    }
}
