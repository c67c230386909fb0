package io.bihuan.clue.events;

/** What can happen to the clearing of somebody falsely accused 澄清正名 (F22; AOCL 53). None of these names anybody. */
public sealed interface ClearingEvent extends TimedEvent
        permits ClarificationProposed,
                TargetConsented,
                ClarificationApproved,
                ClarificationPublished,
                ClarificationOverdue,
                ReputationRestored,
                FalseAccusationReferred,
                ClarificationWithdrawn {

    /** The clearing it happened to. */
    String clarificationId();
}
