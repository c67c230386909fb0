package io.bihuan.casefile.read.casedetails;

import io.bihuan.casefile.events.CaseClosed;
import io.bihuan.casefile.events.CaseEvent;
import io.bihuan.casefile.events.CaseFiled;
import io.bihuan.casefile.events.CaseProposed;
import io.bihuan.casefile.events.CaseStageRecorded;
import io.bihuan.casefile.events.JurisdictionDesignated;
import io.bihuan.casefile.events.ProposalRenewed;
import io.bihuan.casefile.events.ProposalSuspended;
import io.bihuan.casefile.events.SponsorsNoted;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case as it stands.
 *
 * @param stage where it stands
 * @param stages every stage with its document, in the order of recording
 * @param jurisdiction which police organ was designated last; null if none was
 * @param sponsors officer ids of those who sponsor it 包案领导
 * @param conflictRevision how many declarations of conflict must be known before anybody sees it
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record CaseDetails(
        String caseId,
        String clueId,
        String clueNo,
        @Nullable String caseNo,
        String ladder,
        String handlingUnit,
        @Nullable String filingUnit,
        String divisionCode,
        String stage,
        List<StageReached> stages,
        @Nullable String outcome,
        Instant proposedAt,
        @Nullable Instant filedAt,
        @Nullable Instant closedAt,
        @Nullable Jurisdiction jurisdiction,
        List<String> sponsors,
        int conflictRevision,
        long version) {

    /** A document that was folded before there were sponsors has none. */
    public CaseDetails {
        sponsors = Objects.requireNonNullElse(sponsors, List.of());
    }

    /**
     * Which police organ was made competent 指定管辖.
     *
     * @param unit the organ that has it
     * @param formerUnits those that had it before, the first first
     * @param kind DESIGNATED or ELEVATED
     * @param document number of the decision
     */
    public record Jurisdiction(
            String unit, List<String> formerUnits, String kind, String document, Instant designatedAt) {}

    /** A stage and the legal document it rests on. */
    public record StageReached(String stage, String organ, String document, LocalDate reachedOn, Instant recordedAt) {}

    /** The police organ that has it; the one that verified as long as nobody filed. */
    public String organ() {
        if (jurisdiction != null) {
            return jurisdiction.unit();
        }
        return filingUnit == null ? handlingUnit : filingUnit;
    }

    /** Everything but how many keep out of it: whoever works on it need not know that anybody does. */
    public CaseDetails whole() {
        return with(jurisdiction, sponsors, 0, version);
    }

    /** Where it stands and since when, for somebody who need not know what it is about. */
    public CaseDetails statusOnly() {
        return bare(stage);
    }

    /** That there is such a case, and whose. */
    public CaseDetails metadataOnly() {
        return bare("");
    }

    private CaseDetails bare(String shownStage) {
        return new CaseDetails(
                caseId,
                "",
                "",
                caseNo,
                "",
                handlingUnit,
                filingUnit,
                divisionCode,
                shownStage,
                List.of(),
                null,
                proposedAt,
                filedAt,
                shownStage.isEmpty() ? null : closedAt,
                null,
                List.of(),
                0,
                version);
    }

    static CaseDetails evolve(@Nullable CaseDetails before, CaseEvent event, EventInfo info) {
        if (event instanceof CaseProposed e) {
            return new CaseDetails(
                    e.caseId(),
                    e.clueId(),
                    e.clueNo(),
                    null,
                    e.ladder(),
                    e.handlingUnit(),
                    null,
                    e.divisionCode(),
                    "PROPOSED",
                    List.of(),
                    null,
                    info.occurredAt(),
                    null,
                    null,
                    null,
                    List.of(),
                    e.conflictRevision(),
                    info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a case begins with its proposal, not with " + info.type());
        }
        if (event instanceof ProposalSuspended) {
            return before.proposed(
                    CaseStage.SUSPENDED,
                    before.ladder,
                    before.handlingUnit,
                    before.divisionCode,
                    before.proposedAt,
                    before.conflictRevision,
                    info.sequence());
        }
        if (event instanceof ProposalRenewed e) {
            return before.proposed(
                    CaseStage.PROPOSED,
                    e.ladder(),
                    e.handlingUnit(),
                    e.divisionCode(),
                    e.concludedAt(),
                    Math.max(before.conflictRevision, e.conflictRevision()),
                    info.sequence());
        }
        if (event instanceof CaseFiled e) {
            return before.filed(e, info.sequence());
        }
        if (event instanceof CaseStageRecorded e) {
            return before.reached(e, info.sequence());
        }
        if (event instanceof JurisdictionDesignated e) {
            return before.designated(e, info.sequence());
        }
        if (event instanceof SponsorsNoted e) {
            return before.with(before.jurisdiction, e.sponsors(), before.conflictRevision, info.sequence());
        }
        if (event instanceof CaseClosed e) {
            return before.closed(e, info.sequence());
        }
        throw new IllegalStateException("unknown event " + info.type());
    }

    private CaseDetails proposed(
            CaseStage now, String found, String verifier, String where, Instant since, int revision, long sequence) {
        return new CaseDetails(
                caseId,
                clueId,
                clueNo,
                caseNo,
                found,
                verifier,
                filingUnit,
                where,
                now.name(),
                stages,
                outcome,
                since,
                filedAt,
                closedAt,
                jurisdiction,
                sponsors,
                revision,
                sequence);
    }

    private CaseDetails filed(CaseFiled e, long sequence) {
        return new CaseDetails(
                caseId,
                clueId,
                clueNo,
                e.caseNo(),
                ladder,
                handlingUnit,
                e.filingUnit(),
                divisionCode,
                "FILED",
                stages,
                outcome,
                proposedAt,
                e.filedAt(),
                closedAt,
                jurisdiction,
                sponsors,
                conflictRevision,
                sequence);
    }

    private CaseDetails reached(CaseStageRecorded e, long sequence) {
        List<StageReached> longer = new ArrayList<>(stages);
        longer.add(new StageReached(e.stage(), e.organ(), e.document(), e.reachedOn(), e.recordedAt()));
        return new CaseDetails(
                caseId,
                clueId,
                clueNo,
                caseNo,
                ladder,
                handlingUnit,
                filingUnit,
                divisionCode,
                e.stage(),
                List.copyOf(longer),
                outcome,
                proposedAt,
                filedAt,
                closedAt,
                jurisdiction,
                sponsors,
                conflictRevision,
                sequence);
    }

    private CaseDetails closed(CaseClosed e, long sequence) {
        return new CaseDetails(
                caseId,
                clueId,
                clueNo,
                caseNo,
                ladder,
                handlingUnit,
                filingUnit,
                divisionCode,
                "CLOSED",
                stages,
                e.outcome(),
                proposedAt,
                filedAt,
                e.closedAt(),
                jurisdiction,
                sponsors,
                conflictRevision,
                sequence);
    }

    private CaseDetails designated(JurisdictionDesignated e, long sequence) {
        Stream<String> earlier = jurisdiction == null ? Stream.empty() : jurisdiction.formerUnits().stream();
        Stream<String> verifiers = filingUnit == null ? Stream.of(handlingUnit) : Stream.of(handlingUnit, filingUnit);
        List<String> former = Stream.of(verifiers, earlier, Stream.of(e.fromUnit()))
                .flatMap(units -> units)
                .distinct()
                .filter(unit -> !unit.equals(e.unit()))
                .toList();
        return with(
                new Jurisdiction(e.unit(), former, e.kind(), e.document(), e.designatedAt()),
                sponsors,
                conflictRevision,
                sequence);
    }

    private CaseDetails with(@Nullable Jurisdiction organ, List<String> leaders, int revision, long sequence) {
        return new CaseDetails(
                caseId,
                clueId,
                clueNo,
                caseNo,
                ladder,
                handlingUnit,
                filingUnit,
                divisionCode,
                stage,
                stages,
                outcome,
                proposedAt,
                filedAt,
                closedAt,
                organ,
                leaders,
                revision,
                sequence);
    }
}
