package io.bihuan.clue.events;

/**
 * What can happen to the protection of a reporter 举报人保护 (F21; AOCL 61, 62). It is known by the tip alone: none of these says who is
 * protected, where, or whether anybody is named.
 */
public sealed interface ProtectionEvent extends TimedEvent
        permits RiskAssessed,
                RiskAssessmentDemanded,
                ContactPolicySet,
                ProtectionMeasureApplied,
                ProtectionMeasureReviewed,
                ProtectionReviewOverdue,
                ProtectionMeasureLifted {

    /** The protection it happened to. */
    String protectionId();

    /** The tip whose reporter is protected. */
    String tipId();
}
