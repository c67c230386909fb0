package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.CONCLUDED_AT;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.concluded;

import io.bihuan.clue.events.ProtectionNoted;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ContactPolicy;
import io.bihuan.clue.model.ContactRule;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackOutcome;
import io.bihuan.clue.model.FeedbackWaiver;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.noteprotection.NoteProtection;
import io.bihuan.clue.write.recordfeedback.RecordFeedback;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A clue that could be closed but for the protection of its reporter, and feedback that was agreed on. */
class ClosureWithProtectionTest {

    private static final Instant BEFORE = CONCLUDED_AT.minusSeconds(60);
    private static final Instant AFTER = CONCLUDED_AT.plusSeconds(60);
    private static final Instant NOW = at("2024-12-20T09:30");
    private static final Actor POLICY = Actor.system("when-protection-changes-then-note-on-clue");
    private static final CloseLoop CLOSE = new CloseLoop(CLUE, DESK);

    @Test
    void S17_a_measure_that_nobody_looked_at_since_the_conclusion_keeps_the_loop_open() {
        given(handled().and(noted(true, BEFORE)))
                .refuses(NOW, CLOSE, ClueError.CLOSURE_BLOCKED, Map.of("openItems", List.of(ClosureItem.PROTECTION)));
    }

    @Test
    void looked_at_again_or_lifted_it_lets_the_loop_close() {
        given(handled()).when(NOW, CLOSE).expectSuccessfulHandlerExecution();
        given(handled().and(noted(true, CONCLUDED_AT))).when(NOW, CLOSE).expectSuccessfulHandlerExecution();
        given(handled().and(noted(true, BEFORE)).and(noted(true, AFTER)))
                .when(NOW, CLOSE)
                .expectSuccessfulHandlerExecution();
        given(handled().and(noted(true, BEFORE)).and(noted(false, AFTER)))
                .when(NOW, CLOSE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void each_measure_is_looked_at_by_itself() {
        given(handled().and(noted(true, AFTER)).and(new ProtectionNoted(CLUE, "measure-2", true, BEFORE, NOW)))
                .refuses(NOW, CLOSE, ClueError.CLOSURE_BLOCKED);
    }

    @Test
    void what_is_newer_is_noted_once() {
        NoteProtection note = new NoteProtection(CLUE, "measure-1", true, AFTER, POLICY);
        given(handled()).when(NOW, note).expectEvents(new ProtectionNoted(CLUE, "measure-1", true, AFTER, NOW));
        given(handled().and(noted(true, AFTER))).refuses(NOW, note, ClueError.PROTECTION_ALREADY_NOTED);
        given(handled().and(noted(false, AFTER.plusSeconds(1)))).refuses(NOW, note, ClueError.PROTECTION_ALREADY_NOTED);
    }

    @Test
    void a_reporter_is_told_only_in_a_way_that_was_agreed() {
        ContactPolicy never = new ContactPolicy(ContactRule.NO_CONTACT, null, null, null);
        ContactPolicy code = new ContactPolicy(ContactRule.CODE_ONLY, null, null, null);
        ContactPolicy evenings = new ContactPolicy(
                ContactRule.AGREED_CHANNEL, FeedbackChannel.PHONE, LocalTime.of(19, 0), LocalTime.of(21, 0));
        String morning = "2024-12-20T09:30";
        String evening = "2024-12-20T19:00";

        told(morning, never, FeedbackChannel.QUERY_CODE, false);
        told(morning, code, FeedbackChannel.PHONE, false);
        told(morning, code, FeedbackChannel.QUERY_CODE, true);
        told(morning, evenings, FeedbackChannel.PHONE, false);
        told(evening, evenings, FeedbackChannel.PHONE, true);
        told("2024-12-20T21:00", evenings, FeedbackChannel.PHONE, false);
        told(evening, evenings, FeedbackChannel.LETTER, false);
        given(concluded("FALSE", "NONE"))
                .when(NOW, feedBack(never, FeedbackOutcome.WAIVED, null, FeedbackWaiver.UNSAFE))
                .expectSuccessfulHandlerExecution();
    }

    private static void told(String when, ContactPolicy agreed, FeedbackChannel channel, boolean allowed) {
        RecordFeedback command = feedBack(agreed, FeedbackOutcome.FED_BACK, channel, null);
        if (allowed) {
            given(concluded("FALSE", "NONE")).when(at(when), command).expectSuccessfulHandlerExecution();
        } else {
            given(concluded("FALSE", "NONE")).refuses(at(when), command, ClueError.CONTACT_NOT_ALLOWED);
        }
    }

    private static RecordFeedback feedBack(
            ContactPolicy agreed,
            FeedbackOutcome outcome,
            @Nullable FeedbackChannel channel,
            @Nullable FeedbackWaiver waiver) {
        return new RecordFeedback(CLUE, outcome, channel, waiver, null, List.of(agreed), DESK);
    }

    private static ClueHistory handled() {
        return concluded("FALSE", "NONE").feedBack().handle(null);
    }

    private static ProtectionNoted noted(boolean inForce, Instant lookedAtOn) {
        return new ProtectionNoted(CLUE, "measure-1", inForce, lookedAtOn, NOW);
    }
}
