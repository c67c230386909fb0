package io.bihuan.clue.events;

/**
 * What can happen to a clue 线索 (domain §2.1). None of these carries the narrative of a tip or anything of a reporter
 * but the mode (I7).
 */
public sealed interface ClueEvent extends TimedEvent
        permits ClueRegistered,
                ClueTriaged,
                OfficialImplicated,
                ClueSplit,
                DisciplineLineRegistered,
                DisciplineLineConcluded,
                ClueLineClosed,
                ClueLineReopened,
                ClueMerged,
                ClueUnmerged,
                ClueAbsorbed,
                ClueReleased,
                ClueDispatched,
                ClueReceiptAcknowledged,
                ReturnOffered,
                ReturnRefused,
                ClueReturned,
                OfferWithdrawn,
                OfferLapsed,
                ClueRedispatched,
                ConflictDeclared,
                ClueRecalled,
                VerificationStarted,
                VerificationPaused,
                VerificationResumed,
                VerificationMeasureRecorded,
                ReporterInterviewed,
                InterviewWaived,
                ConclusionSubmitted,
                ConclusionFrozen,
                ConclusionSigned,
                SignatureRefused,
                SubstituteDesignated,
                SignoffChainCompleted,
                GatePassed,
                ReverificationOrdered,
                ClueConcluded,
                ClueConvertedToCase,
                ResultFedBack,
                ClueHandled,
                ClueLoopClosed,
                ClueReopened,
                DeadlineStarted,
                DeadlineExtended,
                DeadlineSuspended,
                DeadlineResumed,
                DeadlineRecomputed,
                DeadlineNeared,
                DeadlineWarned,
                DeadlineFellDue,
                DeadlineBreached,
                DeadlineOverdue,
                DeadlineMet {

    /** The clue it happened to. */
    String clueId();
}
