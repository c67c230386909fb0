package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.concluded;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.OutflowOpened;
import io.bihuan.clue.events.OutflowReturned;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.noteoutflow.NoteOutflow;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes of a conclusion beside the clue keeps its loop open until it has come back (F16, I8). */
class OutflowTest {

    private static final Instant NOW = at("2024-11-20T10:00");
    private static final Actor POLICY = Actor.system("when-review-moves-then-note-on-clue");

    @Test
    void what_begins_and_what_has_come_back_is_noted() {
        given(concluded("UNPROVEN", "NONE"))
                .when(NOW, note(ClosureItem.REVIEW, "review-1", true))
                .expectEvents(new OutflowOpened(CLUE, "REVIEW", "review-1", NOW));
        given(handled().and(opened(ClosureItem.CLEARING, "clearing-1")))
                .when(NOW, note(ClosureItem.CLEARING, "clearing-1", false))
                .expectEvents(new OutflowReturned(CLUE, "CLEARING", "clearing-1", NOW));
    }

    @Test
    void what_is_noted_is_noted_once_and_comes_back_once() {
        given(handled().and(opened(ClosureItem.REVIEW, "review-1")))
                .refuses(NOW, note(ClosureItem.REVIEW, "review-1", true), ClueError.OUTFLOW_ALREADY_NOTED);
        given(handled()).refuses(NOW, note(ClosureItem.REVIEW, "review-1", false), ClueError.OUTFLOW_ALREADY_NOTED);
        assertThat(ClueError.OUTFLOW_ALREADY_NOTED.meansAlreadyDone()).isTrue();
    }

    @Test
    void an_open_review_and_an_open_clearing_keep_the_loop_open() {
        blocked(handled().and(opened(ClosureItem.REVIEW, "review-1")), ClosureItem.REVIEW);
        blocked(
                handled()
                        .and(opened(ClosureItem.REVIEW, "review-1"))
                        .and(opened(ClosureItem.CLEARING, "clearing-1"))
                        .and(opened(ClosureItem.CLEARING, "clearing-2")),
                ClosureItem.CLEARING,
                ClosureItem.REVIEW);
        blocked(
                handled()
                        .and(opened(ClosureItem.CLEARING, "clearing-1"))
                        .and(opened(ClosureItem.CLEARING, "clearing-2"))
                        .and(returned(ClosureItem.CLEARING, "clearing-1")),
                ClosureItem.CLEARING);
    }

    @Test
    void the_loop_closes_once_all_of_them_have_come_back() {
        given(handled().and(opened(ClosureItem.REVIEW, "review-1")).and(returned(ClosureItem.REVIEW, "review-1")))
                .when(NOW, new CloseLoop(CLUE, DESK))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_clearing_that_was_given_up_and_is_proposed_again_keeps_it_open_again() {
        blocked(
                handled()
                        .and(opened(ClosureItem.CLEARING, "clearing-1"))
                        .and(returned(ClosureItem.CLEARING, "clearing-1"))
                        .and(opened(ClosureItem.CLEARING, "clearing-1")),
                ClosureItem.CLEARING);
    }

    private static void blocked(ClueHistory history, ClosureItem... open) {
        given(history)
                .refuses(NOW, new CloseLoop(CLUE, DESK), ClueError.CLOSURE_BLOCKED, Map.of("openItems", List.of(open)));
    }

    private static ClueHistory handled() {
        return concluded("UNPROVEN", "NONE").feedBack().handle(null);
    }

    private static OutflowOpened opened(ClosureItem item, String id) {
        return new OutflowOpened(CLUE, item.name(), id, NOW);
    }

    private static OutflowReturned returned(ClosureItem item, String id) {
        return new OutflowReturned(CLUE, item.name(), id, NOW);
    }

    private static NoteOutflow note(ClosureItem item, String id, boolean open) {
        return new NoteOutflow(CLUE, item, id, open, POLICY);
    }
}
