package io.bihuan.clue.read.clarifications;

import io.bihuan.clue.events.ClarificationApproved;
import io.bihuan.clue.events.ClarificationOverdue;
import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClarificationPublished;
import io.bihuan.clue.events.ClarificationWithdrawn;
import io.bihuan.clue.events.ClearingEvent;
import io.bihuan.clue.events.FalseAccusationReferred;
import io.bihuan.clue.events.ReputationRestored;
import io.bihuan.clue.events.TargetConsented;
import io.bihuan.clue.model.ClearingStatus;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clearing 澄清.
 *
 * @param status a name of {@link ClearingStatus}
 * @param proposal what was proposed
 * @param consent what whoever is cleared agreed to; null until then
 * @param approvingUnit the unit that approved; null until then
 * @param publication how it was made known; null until then
 * @param overdue whether the time to publish ran out before
 * @param referred whether whoever fabricated the accusation was referred
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record ClarificationDetails(
        String clarificationId,
        String clueId,
        String status,
        String statusLabel,
        List<String> allowed,
        @Nullable Proposal proposal,
        @Nullable Consent consent,
        @Nullable String approvingUnit,
        @Nullable Publication publication,
        boolean overdue,
        boolean referred,
        Instant proposedAt,
        long version) {

    /** What was proposed 拟澄清. */
    public record Proposal(
            String clueNo,
            String targetKind,
            String targetToken,
            @Nullable String accusedUnit,
            String finding,
            LocalDate publishOn,
            String proposedBy) {}

    /** What was agreed to 本人同意. */
    public record Consent(String form, String audience, String reference, Instant consentedAt) {}

    /** How it was made known 公开澄清. */
    public record Publication(String reference, Instant publishedAt) {}

    /** Where it stands, for somebody who need not know what it says. */
    public ClarificationDetails statusOnly() {
        return bare(status, statusLabel);
    }

    /** That there is such a clearing. */
    public ClarificationDetails metadataOnly() {
        return bare("", "");
    }

    private ClarificationDetails bare(String shown, String label) {
        return new ClarificationDetails(
                clarificationId,
                clueId,
                shown,
                label,
                List.of(),
                null,
                null,
                null,
                null,
                false,
                false,
                proposedAt,
                version);
    }

    static ClarificationDetails evolve(@Nullable ClarificationDetails before, ClearingEvent event, EventInfo info) {
        if (before != null && before.version >= info.sequence()) {
            return before;
        }
        if (event instanceof ClarificationProposed e) {
            return proposed(e, before != null && before.referred, info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a clearing begins with its proposal, not with " + info.type());
        }
        return before.after(event, info.sequence());
    }

    private static ClarificationDetails proposed(ClarificationProposed e, boolean referred, long version) {
        ClearingStatus status = ClearingStatus.PROPOSED;
        Proposal proposal = new Proposal(
                e.clueNo(),
                e.targetKind(),
                e.targetToken(),
                e.accusedUnit(),
                e.finding(),
                e.publishOn(),
                e.proposedBy());
        return new ClarificationDetails(
                e.clarificationId(),
                e.clueId(),
                status.name(),
                status.label(),
                status.allowed(),
                proposal,
                null,
                null,
                null,
                false,
                referred,
                e.proposedAt(),
                version);
    }

    private ClarificationDetails after(ClearingEvent event, long sequence) {
        if (event instanceof TargetConsented e) {
            Consent agreed = new Consent(e.form(), e.audience(), e.consentRef(), e.consentedAt());
            return at(ClearingStatus.TARGET_CONSENTED, agreed, approvingUnit, publication, sequence);
        }
        if (event instanceof ClarificationApproved e) {
            return at(ClearingStatus.APPROVED, consent, e.approvingUnit(), publication, sequence);
        }
        if (event instanceof ClarificationPublished e) {
            Publication made = new Publication(e.publicationRef(), e.publishedAt());
            return at(ClearingStatus.PUBLISHED, consent, approvingUnit, made, sequence);
        }
        if (event instanceof ReputationRestored) {
            return at(ClearingStatus.CONFIRMED, consent, approvingUnit, publication, sequence);
        }
        if (event instanceof ClarificationWithdrawn) {
            return at(ClearingStatus.WITHDRAWN, consent, approvingUnit, publication, sequence);
        }
        if (event instanceof ClarificationOverdue) {
            return flagged(true, referred, sequence);
        }
        if (event instanceof FalseAccusationReferred) {
            return flagged(overdue, true, sequence);
        }
        throw new IllegalStateException("no fold for " + event.getClass().getSimpleName());
    }

    private ClarificationDetails at(
            ClearingStatus now,
            @Nullable Consent agreed,
            @Nullable String approver,
            @Nullable Publication made,
            long versionNow) {
        return new ClarificationDetails(
                clarificationId,
                clueId,
                now.name(),
                now.label(),
                now.allowed(),
                proposal,
                agreed,
                approver,
                made,
                overdue,
                referred,
                proposedAt,
                versionNow);
    }

    private ClarificationDetails flagged(boolean late, boolean sentOn, long versionNow) {
        return new ClarificationDetails(
                clarificationId,
                clueId,
                status,
                statusLabel,
                allowed,
                proposal,
                consent,
                approvingUnit,
                publication,
                late,
                sentOn,
                proposedAt,
                versionNow);
    }
}
