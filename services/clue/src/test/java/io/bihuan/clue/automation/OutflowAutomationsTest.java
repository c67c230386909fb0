package io.bihuan.clue.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClarificationPublished;
import io.bihuan.clue.events.ClarificationWithdrawn;
import io.bihuan.clue.events.ConclusionOverturned;
import io.bihuan.clue.events.ConclusionUpheld;
import io.bihuan.clue.events.ReviewOpened;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.noteoutflow.NoteOutflow;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutflowAutomationsTest {

    private static final Instant NOW = Instant.parse("2024-10-31T16:30:00Z");

    private final List<Object> sent = new ArrayList<>();
    private final Commands commands = command -> {
        sent.add(command);
        return new CommandOutcome("id", 1, 7);
    };

    @Test
    void a_review_is_open_until_it_is_decided_either_way() {
        WhenReviewMovesThenNoteOnClue policy = new WhenReviewMovesThenNoteOnClue(commands);
        policy.on(
                new ReviewOpened("review-1", "clue-1", "XS", "SAMPLE", 17, "FALSE", "KEY", "u", List.of(), "o-1", NOW));
        policy.on(new ConclusionUpheld("review-1", "clue-1", "o-1", "u", NOW));
        policy.on(new ConclusionOverturned("review-2", "clue-1", "SAMPLE", "o-1", "u", NOW));
        Actor actor = Actor.system("when-review-moves-then-note-on-clue");
        assertThat(sent)
                .containsExactly(
                        new NoteOutflow("clue-1", ClosureItem.REVIEW, "review-1", true, actor),
                        new NoteOutflow("clue-1", ClosureItem.REVIEW, "review-1", false, actor),
                        new NoteOutflow("clue-1", ClosureItem.REVIEW, "review-2", false, actor));
    }

    @Test
    void a_clearing_is_open_until_it_is_published_or_given_up() {
        WhenClearingMovesThenNoteOnClue policy = new WhenClearingMovesThenNoteOnClue(commands);
        policy.on(proposed());
        policy.on(new ClarificationPublished("clearing-1", "clue-1", "WRITTEN", "UNIT", "P-1", "o-1", NOW));
        policy.on(new ClarificationWithdrawn("clearing-2", "clue-1", "TARGET_DECLINED", "B-1", "o-1", NOW));
        Actor actor = Actor.system("when-clearing-moves-then-note-on-clue");
        assertThat(sent)
                .containsExactly(
                        new NoteOutflow("clue-1", ClosureItem.CLEARING, "clearing-1", true, actor),
                        new NoteOutflow("clue-1", ClosureItem.CLEARING, "clearing-1", false, actor),
                        new NoteOutflow("clue-1", ClosureItem.CLEARING, "clearing-2", false, actor));
    }

    @Test
    void what_is_noted_already_is_fine_but_any_other_refusal_is_not_swallowed() {
        new WhenClearingMovesThenNoteOnClue(refusing(ClueError.OUTFLOW_ALREADY_NOTED)).on(proposed());
        assertThatThrownBy(() -> new WhenClearingMovesThenNoteOnClue(refusing(ClueError.WRONG_STATE)).on(proposed()))
                .isInstanceOf(DomainException.class);
    }

    private static ClarificationProposed proposed() {
        return new ClarificationProposed(
                "clearing-1",
                "clue-1",
                "XS",
                17,
                "CITIZEN",
                "D-1",
                null,
                "UNFOUNDED_HONEST",
                NOW,
                "T47",
                1,
                "2026.1",
                LocalDate.parse("2024-11-14"),
                NOW,
                "o-1",
                "u",
                NOW);
    }

    private static Commands refusing(ClueError code) {
        return command -> {
            throw new DomainException(code);
        };
    }
}
