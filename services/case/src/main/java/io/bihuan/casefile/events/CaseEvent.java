package io.bihuan.casefile.events;

/** What can happen to a case 案件. */
public sealed interface CaseEvent
        permits CaseProposed,
                ProposalSuspended,
                ProposalRenewed,
                CaseFiled,
                CaseStageRecorded,
                JurisdictionDesignated,
                SponsorsNoted,
                CaseClosed {

    /** The case. */
    String caseId();
}
