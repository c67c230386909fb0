package io.bihuan.casefile.read.caseledger;

import io.bihuan.casefile.events.CaseClosed;
import io.bihuan.casefile.events.CaseEvent;
import io.bihuan.casefile.events.CaseFiled;
import io.bihuan.casefile.events.CaseProposed;
import io.bihuan.casefile.events.CaseStageRecorded;
import io.bihuan.casefile.events.JurisdictionDesignated;
import io.bihuan.casefile.events.ProposalRenewed;
import io.bihuan.casefile.events.ProposalSuspended;
import io.bihuan.casefile.events.SponsorsNoted;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the ledger of cases 案件台账. */
public record CaseLedgerEntry(
        String caseId,
        String clueNo,
        @Nullable String caseNo,
        String stage,
        String handlingUnit,
        String divisionCode,
        Instant lastChangedAt) {

    /** Where it stands, for somebody who need not know what it is about. */
    public CaseLedgerEntry statusOnly() {
        return bare(stage);
    }

    /** That there is such a case, and whose. */
    public CaseLedgerEntry metadataOnly() {
        return bare("");
    }

    private CaseLedgerEntry bare(String shownStage) {
        return new CaseLedgerEntry(caseId, "", caseNo, shownStage, handlingUnit, divisionCode, lastChangedAt);
    }

    static CaseLedgerEntry evolve(@Nullable CaseLedgerEntry before, CaseEvent event, EventInfo info) {
        if (event instanceof CaseProposed e) {
            return new CaseLedgerEntry(
                    e.caseId(), e.clueNo(), null, "PROPOSED", e.handlingUnit(), e.divisionCode(), info.occurredAt());
        }
        if (before == null) {
            throw new IllegalStateException("a case begins with its proposal, not with " + info.type());
        }
        if (event instanceof ProposalSuspended) {
            return before.with(before.caseNo, "SUSPENDED", info);
        }
        if (event instanceof ProposalRenewed e) {
            return new CaseLedgerEntry(
                    before.caseId,
                    before.clueNo,
                    null,
                    "PROPOSED",
                    e.handlingUnit(),
                    e.divisionCode(),
                    info.occurredAt());
        }
        if (event instanceof CaseFiled e) {
            return before.with(e.caseNo(), "FILED", info);
        }
        if (event instanceof CaseStageRecorded e) {
            return before.with(before.caseNo, e.stage(), info);
        }
        if (event instanceof JurisdictionDesignated || event instanceof SponsorsNoted) {
            return before.with(before.caseNo, before.stage, info);
        }
        if (event instanceof CaseClosed) {
            return before.with(before.caseNo, "CLOSED", info);
        }
        throw new IllegalStateException("unknown event " + info.type());
    }

    private CaseLedgerEntry with(@Nullable String number, String stageNow, EventInfo info) {
        return new CaseLedgerEntry(caseId, clueNo, number, stageNow, handlingUnit, divisionCode, info.occurredAt());
    }
}
