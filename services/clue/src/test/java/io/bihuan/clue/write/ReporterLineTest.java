package io.bihuan.clue.write;

import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.DeskReplied;
import io.bihuan.clue.events.DialogueRead;
import io.bihuan.clue.events.DissentRecorded;
import io.bihuan.clue.events.FactsAdded;
import io.bihuan.clue.events.ReceiptIssued;
import io.bihuan.clue.events.ReporterWrote;
import io.bihuan.clue.events.ResultDisputed;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.addfacts.AddFacts;
import io.bihuan.clue.write.disputeresult.DisputeResult;
import io.bihuan.clue.write.openreporterline.OpenReporterLine;
import io.bihuan.clue.write.readdialogue.ReadDialogue;
import io.bihuan.clue.write.replytoreporter.ReplyToReporter;
import io.bihuan.clue.write.writeasreporter.WriteAsReporter;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ReporterLineTest {

    private static final Instant NOW = ClueHistory.at("2024-09-11T10:00");
    private static final Actor REPORTER = Actor.system("reporter");
    private static final ConflictSet DESK_IN_CONFLICT =
            new ConflictSet(Set.of(), Set.of(ClueHistory.DESK.unit()), Set.of());

    @Test
    void a_line_is_opened_once() {
        OpenReporterLine open = new OpenReporterLine("dialogue-tip-1", "tip-1", "r-1", ClueHistory.DESK);
        when(open).expectEvents(opened());
        expectRefusal(when(open, opened()), ClueError.LINE_ALREADY_OPEN);
    }

    @Test
    void what_is_said_leaves_a_place_and_a_commitment() {
        when(new WriteAsReporter("dialogue-tip-1", "m-1", "c0ffee", REPORTER), opened())
                .expectEvents(new ReporterWrote("dialogue-tip-1", "tip-1", "m-1", "c0ffee", NOW));
        when(new ReplyToReporter("dialogue-tip-1", "m-2", "c0ffee", ConflictSet.NONE, ClueHistory.DESK), opened())
                .expectEvents(new DeskReplied(
                        "dialogue-tip-1",
                        "tip-1",
                        "m-2",
                        "c0ffee",
                        ClueHistory.DESK.officer(),
                        ClueHistory.DESK.unit(),
                        NOW));
    }

    @Test
    void who_must_keep_out_neither_reads_nor_replies() {
        expectRefusal(
                when(new ReplyToReporter("dialogue-tip-1", "m-2", "c0", DESK_IN_CONFLICT, ClueHistory.DESK), opened()),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                when(new ReadDialogue("dialogue-tip-1", DESK_IN_CONFLICT, ClueHistory.DESK), opened()),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        when(new ReadDialogue("dialogue-tip-1", ConflictSet.NONE, ClueHistory.DESK), opened())
                .expectEvents(new DialogueRead(
                        "dialogue-tip-1", "tip-1", ClueHistory.DESK.officer(), ClueHistory.DESK.unit(), NOW));
    }

    @Test
    void the_same_facts_are_added_once() {
        FactsAdded added = new FactsAdded("dialogue-tip-1", "tip-1", "tip-2", NOW);
        when(new AddFacts("dialogue-tip-1", "tip-2", REPORTER), opened()).expectEvents(added);
        expectRefusal(
                when(new AddFacts("dialogue-tip-1", "tip-2", REPORTER), opened(), added),
                ClueError.FACTS_ALREADY_ADDED);
        when(new AddFacts("dialogue-tip-1", "tip-3", REPORTER), opened(), added)
                .expectEvents(new FactsAdded("dialogue-tip-1", "tip-1", "tip-3", NOW));
    }

    @Test
    void S21_a_result_is_disputed_with_new_facts_once_and_not_before_it_is_there() {
        ResultDisputed disputed = new ResultDisputed("dialogue-tip-1", "tip-1", "m-1", "c0", NOW);
        expectRefusal(when(dispute(true, false), opened()), ClueError.NO_RESULT_YET);
        when(dispute(true, true), opened()).expectEvents(disputed);
        expectRefusal(when(dispute(true, true), opened(), disputed), ClueError.ALREADY_DISPUTED);
        expectRefusal(when(dispute(false, true), opened(), disputed), ClueError.ALREADY_DISPUTED);
    }

    @Test
    void S21_dissent_without_new_facts_is_recorded_once_and_new_facts_are_still_heard() {
        DissentRecorded recorded = new DissentRecorded("dialogue-tip-1", "tip-1", "m-1", "c0", NOW);
        expectRefusal(when(dispute(false, false), opened()), ClueError.NO_RESULT_YET);
        when(dispute(false, true), opened()).expectEvents(recorded);
        expectRefusal(when(dispute(false, true), opened(), recorded), ClueError.DISSENT_ALREADY_EXPLAINED);
        when(dispute(true, true), opened(), recorded)
                .expectEvents(new ResultDisputed("dialogue-tip-1", "tip-1", "m-1", "c0", NOW));
    }

    private static DisputeResult dispute(boolean newFacts, boolean resultThere) {
        return new DisputeResult("dialogue-tip-1", "m-1", "c0", newFacts, resultThere, REPORTER);
    }

    private static ReceiptIssued opened() {
        return new ReceiptIssued("dialogue-tip-1", "tip-1", "r-1", NOW);
    }

    private static ResultValidator<ReporterLine> when(Object command, Object... past) {
        return Aggregates.fixture(ReporterLine.class, MovableClock.at(NOW))
                .given(past)
                .when(command);
    }
}
