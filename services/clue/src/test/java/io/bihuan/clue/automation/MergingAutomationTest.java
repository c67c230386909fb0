package io.bihuan.clue.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueUnmerged;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.UnmergeReason;
import io.bihuan.clue.write.notemerge.NoteMerge;
import io.bihuan.clue.write.unmergeclue.UnmergeClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.CommandOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergingAutomationTest {

    private static final Actor POLICY = Actor.system("when-clue-merged-then-note-on-main");
    private static final ClueMerged MERGED =
            new ClueMerged("clue-2", "XS-2", "clue-1", "XS-1", "SAME_EVENT", "o-1", "u-1", Instant.EPOCH);
    private static final ClueUnmerged UNMERGED = new ClueUnmerged(
            "clue-2", "XS-2", "clue-1", "DISPROVED", "TRIAGED", null, null, null, null, "o-1", "u-1", Instant.EPOCH);

    private final List<Object> sent = new ArrayList<>();

    @Test
    void the_main_clue_learns_of_both_in_their_order() {
        WhenClueMergedThenNoteOnMain policy = refusing(null);
        policy.on(MERGED);
        policy.on(UNMERGED);
        assertThat(sent)
                .containsExactly(
                        new NoteMerge("clue-1", "clue-2", "XS-2", "SAME_EVENT", true, POLICY),
                        new NoteMerge("clue-1", "clue-2", "XS-2", "DISPROVED", false, POLICY));
    }

    @Test
    void what_the_main_clue_does_not_take_in_is_undone() {
        refusing(ClueError.MERGE_NOT_TAKEN).on(MERGED);
        assertThat(sent).last().isEqualTo(new UnmergeClue("clue-2", null, UnmergeReason.NOT_TAKEN_IN, POLICY));
    }

    @Test
    void what_is_noted_already_is_fine_but_any_other_refusal_is_not_swallowed() {
        refusing(ClueError.MERGE_ALREADY_NOTED).on(MERGED);
        refusing(ClueError.MERGE_ALREADY_NOTED).on(UNMERGED);
        assertThat(sent).hasSize(2);
        assertThatThrownBy(() -> refusing(ClueError.WRONG_STATE).on(MERGED)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> refusing(ClueError.WRONG_STATE).on(UNMERGED)).isInstanceOf(DomainException.class);
    }

    /** Every note is refused so; what undoes a merge is not. */
    private WhenClueMergedThenNoteOnMain refusing(ClueError code) {
        return new WhenClueMergedThenNoteOnMain(command -> {
            sent.add(command);
            if (code != null && command instanceof NoteMerge) {
                throw new DomainException(code);
            }
            return new CommandOutcome("clue-1", 1, 7);
        });
    }
}
