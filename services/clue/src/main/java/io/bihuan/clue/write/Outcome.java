package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueReferred;
import io.bihuan.clue.events.MergedResultFedBack;
import io.bihuan.clue.events.ReferralAnswered;
import io.bihuan.clue.events.ResultFedBack;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.write.completehandling.CaseEndsWithTheCase;
import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.completehandling.CrimeNeedsACase;
import io.bihuan.clue.write.converttocase.ConvertToCase;
import io.bihuan.clue.write.recordfeedback.FeedbackIsComplete;
import io.bihuan.clue.write.recordfeedback.RecordFeedback;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has come back after the conclusion 闭环 (F16): the case, if one must be or was filed, the referral of disorder, and the feedback. */
record Outcome(boolean caseNeeded, @Nullable String caseId, boolean fedBack, Referral referral) {

    static Outcome open(boolean caseNeeded) {
        return new Outcome(caseNeeded, null, false, Referral.none());
    }

    /** After a conclusion, the first or another: the reporter has not been told of this one; a case filed before remains. */
    Outcome concluded(boolean needsCase, boolean disorder) {
        return new Outcome(needsCase, caseId, false, Referral.of(disorder));
    }

    ResultFedBack feedBack(RecordFeedback command, String unit, Instant now) {
        Rule.verify(new FeedbackIsComplete(command.outcome(), command.channel(), command.waiverReason()));
        return new ResultFedBack(
                command.clueId(),
                unit,
                command.outcome().name(),
                nameOf(command.channel()),
                nameOf(command.waiverReason()),
                command.actor().officer(),
                now);
    }

    /** The same of a merged clue, for which the unit that has it answers (F12). */
    static MergedResultFedBack feedBackOnMain(RecordFeedback command, String unit, Instant now) {
        Rule.verify(new FeedbackIsComplete(command.outcome(), command.channel(), command.waiverReason()));
        return new MergedResultFedBack(
                command.clueId(),
                unit,
                command.outcome().name(),
                nameOf(command.channel()),
                nameOf(command.waiverReason()),
                command.actor().officer(),
                now);
    }

    void mustNotBeFedBack() {
        if (fedBack) {
            throw new DomainException(ClueError.FEEDBACK_ALREADY_GIVEN);
        }
    }

    void mustNotHave(ConvertToCase command) {
        if (command.caseId().equals(caseId)) {
            throw new DomainException(ClueError.CASE_ALREADY_OPENED, Map.of("caseId", caseId));
        }
    }

    ClueHandled handle(CompleteHandling command, Instant now) {
        Rule.verify(
                new CrimeNeedsACase(caseNeeded && caseId == null, command.caseId()),
                new CaseEndsWithTheCase(caseId, command.caseId()));
        referral.mustHaveComeBack(caseId != null);
        return new ClueHandled(command.clueId(), command.caseId(), command.outcome(), now);
    }

    /** What has not come back yet. */
    List<ClosureItem> openItems(ClueStatus status) {
        List<ClosureItem> open = new ArrayList<>();
        if (status.isBefore(ClueStatus.CONCLUDED)) {
            open.add(ClosureItem.CONCLUSION);
        }
        if (status.isBefore(ClueStatus.HANDLED)) {
            open.add(handling());
        }
        if (!fedBack) {
            open.add(ClosureItem.FEEDBACK);
        }
        return open;
    }

    /** What the handling waits for. */
    private ClosureItem handling() {
        if (caseNeeded || caseId != null) {
            return ClosureItem.CASE;
        }
        return referral.isOpen() ? ClosureItem.REFERRAL : ClosureItem.HANDLING;
    }

    Outcome after(ClueConvertedToCase event) {
        return new Outcome(caseNeeded, event.caseId(), fedBack, referral);
    }

    Outcome after(ResultFedBack event) {
        return new Outcome(caseNeeded, caseId, true, referral);
    }

    Outcome after(ClueReferred event) {
        return new Outcome(caseNeeded, caseId, fedBack, referral.after(event));
    }

    Outcome after(ReferralAnswered event) {
        return new Outcome(caseNeeded, caseId, fedBack, referral.after(event));
    }

    private static @Nullable String nameOf(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
