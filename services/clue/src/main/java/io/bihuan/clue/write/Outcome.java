package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueRewardOpened;
import io.bihuan.clue.events.ClueRewardSettled;
import io.bihuan.clue.events.ResultFedBack;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.write.completehandling.CaseEndsWithTheCase;
import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.completehandling.CrimeNeedsACase;
import io.bihuan.clue.write.converttocase.ConvertToCase;
import io.bihuan.clue.write.notereward.NoteReward;
import io.bihuan.clue.write.recordfeedback.FeedbackIsComplete;
import io.bihuan.clue.write.recordfeedback.RecordFeedback;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has come back after the conclusion 闭环 (F16): the case, if one must be or was filed, the feedback, and the reward if one is open. */
record Outcome(boolean caseNeeded, @Nullable String caseId, boolean fedBack, boolean rewardOpen) {

    static Outcome open(boolean caseNeeded) {
        return new Outcome(caseNeeded, null, false, false);
    }

    /** After a conclusion, the first or another: the reporter has not been told of this one; a case filed and a reward proposed before remain. */
    Outcome concluded(boolean needsCase) {
        return new Outcome(needsCase, caseId, false, rewardOpen);
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

    void mustNotBeFedBack() {
        if (fedBack) {
            throw new DomainException(ClueError.FEEDBACK_ALREADY_GIVEN);
        }
    }

    /** How the reward of those who reported stands now. */
    ClueEvent note(NoteReward command, Instant now) {
        if (rewardOpen == command.open()) {
            throw new DomainException(ClueError.REWARD_ALREADY_NOTED);
        }
        return command.open()
                ? new ClueRewardOpened(command.clueId(), command.rewardId(), now)
                : new ClueRewardSettled(command.clueId(), command.rewardId(), now);
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
        return new ClueHandled(command.clueId(), command.caseId(), command.outcome(), now);
    }

    /** What has not come back yet. */
    List<ClosureItem> openItems(ClueStatus status) {
        List<ClosureItem> open = new ArrayList<>();
        if (status.isBefore(ClueStatus.CONCLUDED)) {
            open.add(ClosureItem.CONCLUSION);
        }
        if (status.isBefore(ClueStatus.HANDLED)) {
            open.add(caseNeeded || caseId != null ? ClosureItem.CASE : ClosureItem.HANDLING);
        }
        if (!fedBack) {
            open.add(ClosureItem.FEEDBACK);
        }
        if (rewardOpen) {
            open.add(ClosureItem.REWARD);
        }
        return open;
    }

    Outcome after(ClueConvertedToCase event) {
        return new Outcome(caseNeeded, event.caseId(), fedBack, rewardOpen);
    }

    Outcome after(ResultFedBack event) {
        return new Outcome(caseNeeded, caseId, true, rewardOpen);
    }

    Outcome withReward(boolean open) {
        return new Outcome(caseNeeded, caseId, fedBack, open);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
