package io.bihuan.clue.read;

import io.bihuan.clue.events.ClueArchived;
import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueLineReopened;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReferred;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ClueUnmerged;
import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.DisciplineLineConcluded;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.events.ReturnOffered;
import io.bihuan.clue.events.ReturnRefused;
import io.bihuan.clue.events.ReverificationOrdered;
import io.bihuan.clue.events.SignatureRefused;
import io.bihuan.clue.events.SignoffChainCompleted;
import io.bihuan.clue.events.VerificationPaused;
import io.bihuan.clue.events.VerificationResumed;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.model.ClueStatus;
import java.util.Map;

/** Which state 状态 a clue is in after an event; the one table that all read models share. */
public final class StatusAfter {

    private static final Map<Class<?>, ClueStatus> TABLE = Map.ofEntries(
            Map.entry(ClueRegistered.class, ClueStatus.REGISTERED),
            Map.entry(ClueTriaged.class, ClueStatus.TRIAGED),
            Map.entry(ClueSplit.class, ClueStatus.SPLIT_PARENT),
            Map.entry(ClueLineReopened.class, ClueStatus.SPLIT_PARENT),
            Map.entry(ClueMerged.class, ClueStatus.MERGED),
            Map.entry(DisciplineLineRegistered.class, ClueStatus.REGISTERED),
            Map.entry(DisciplineLineConcluded.class, ClueStatus.LOOP_CLOSED),
            Map.entry(ClueDispatched.class, ClueStatus.DISPATCHED),
            Map.entry(ClueRedispatched.class, ClueStatus.DISPATCHED),
            Map.entry(ClueReceiptAcknowledged.class, ClueStatus.ACCEPTED),
            Map.entry(ReturnOffered.class, ClueStatus.RETURN_OFFERED),
            Map.entry(ReturnRefused.class, ClueStatus.ACCEPTED),
            Map.entry(ClueReturned.class, ClueStatus.RETURNED),
            Map.entry(OfferLapsed.class, ClueStatus.LAPSED),
            Map.entry(ClueRecalled.class, ClueStatus.RECALLED),
            Map.entry(VerificationStarted.class, ClueStatus.VERIFYING),
            Map.entry(VerificationPaused.class, ClueStatus.PAUSED),
            Map.entry(VerificationResumed.class, ClueStatus.VERIFYING),
            Map.entry(ConclusionSubmitted.class, ClueStatus.UNDER_GATE),
            Map.entry(SignoffChainCompleted.class, ClueStatus.UNDER_GATE),
            Map.entry(SignatureRefused.class, ClueStatus.VERIFYING),
            Map.entry(ReverificationOrdered.class, ClueStatus.VERIFYING),
            Map.entry(ClueConcluded.class, ClueStatus.CONCLUDED),
            Map.entry(ClueConvertedToCase.class, ClueStatus.CASE_OPENED),
            Map.entry(ClueReferred.class, ClueStatus.REFERRED),
            Map.entry(ClueHandled.class, ClueStatus.HANDLED),
            Map.entry(ClueLoopClosed.class, ClueStatus.LOOP_CLOSED),
            Map.entry(ClueArchived.class, ClueStatus.ARCHIVED),
            Map.entry(ClueReopened.class, ClueStatus.VERIFYING));

    private StatusAfter() {}

    /** The state after the event, given the one before it. */
    public static ClueStatus of(ClueEvent event, ClueStatus before) {
        if (event instanceof ConclusionFrozen frozen) {
            return ClueStatus.frozenWith(frozen.slotRoles());
        }
        if (event instanceof OfferWithdrawn withdrawn) {
            return ClueStatus.withdrawn(withdrawn.ofReturn());
        }
        if (event instanceof ClueUnmerged unmerged) {
            return ClueStatus.valueOf(unmerged.status());
        }
        return TABLE.getOrDefault(event.getClass(), before);
    }
}
