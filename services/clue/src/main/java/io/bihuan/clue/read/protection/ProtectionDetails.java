package io.bihuan.clue.read.protection;

import io.bihuan.clue.events.ContactPolicySet;
import io.bihuan.clue.events.ProtectionEvent;
import io.bihuan.clue.events.ProtectionMeasureApplied;
import io.bihuan.clue.events.ProtectionMeasureLifted;
import io.bihuan.clue.events.ProtectionMeasureReviewed;
import io.bihuan.clue.events.ProtectionReviewOverdue;
import io.bihuan.clue.events.RiskAssessed;
import io.bihuan.clue.events.RiskAssessmentDemanded;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the reporter of one tip is protected 举报人保护, whoever that is.
 *
 * @param status {@code PROTECTED} while a measure is in force, else {@code UNPROTECTED}
 * @param risk the last assessment; null before the first
 * @param toAssess whether a suspected leak waits for its assessment
 * @param contact what was agreed about contact; null if nothing was
 * @param measures all that ever were in force, oldest first
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record ProtectionDetails(
        String protectionId,
        String tipId,
        String status,
        @Nullable Risk risk,
        boolean toAssess,
        @Nullable Contact contact,
        List<Measure> measures,
        long version) {

    /** How great the danger is 风险. */
    public record Risk(String level, String basisRef, String assessedBy, Instant assessedAt) {}

    /** How the reporter may be contacted 联系方式约定. */
    public record Contact(
            String rule,
            @Nullable String channel,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {}

    /** A measure 保护措施; in force until it was lifted. */
    public record Measure(
            String measureId,
            String measure,
            int item,
            String executingUnit,
            String basisRef,
            LocalDate reviewOn,
            boolean overdue,
            String appliedBy,
            Instant appliedAt,
            @Nullable Instant liftedAt,
            @Nullable String liftReason) {

        /** Whether it is in force. */
        public boolean inForce() {
            return liftedAt == null;
        }

        Measure until(LocalDate day, boolean late) {
            return new Measure(
                    measureId,
                    measure,
                    item,
                    executingUnit,
                    basisRef,
                    day,
                    late,
                    appliedBy,
                    appliedAt,
                    liftedAt,
                    liftReason);
        }

        Measure lifted(ProtectionMeasureLifted e) {
            return new Measure(
                    measureId,
                    measure,
                    item,
                    executingUnit,
                    basisRef,
                    reviewOn,
                    overdue,
                    appliedBy,
                    appliedAt,
                    e.liftedAt(),
                    e.reason());
        }
    }

    /** Whether a measure is in force, for somebody who need not know which. */
    public ProtectionDetails statusOnly() {
        return new ProtectionDetails(protectionId, tipId, status, null, false, null, List.of(), version);
    }

    /** That there is such a protection. */
    public ProtectionDetails metadataOnly() {
        return new ProtectionDetails(protectionId, tipId, "", null, false, null, List.of(), version);
    }

    static ProtectionDetails evolve(@Nullable ProtectionDetails before, ProtectionEvent event, EventInfo info) {
        ProtectionDetails known = before == null
                ? new ProtectionDetails(
                        event.protectionId(), event.tipId(), "UNPROTECTED", null, false, null, List.of(), -1)
                : before;
        return known.version >= info.sequence() ? known : known.after(event, info.sequence());
    }

    private ProtectionDetails after(ProtectionEvent event, long sequence) {
        if (event instanceof RiskAssessed e) {
            Risk now = new Risk(e.level(), e.basisRef(), e.assessedBy(), e.assessedAt());
            return new ProtectionDetails(protectionId, tipId, status, now, false, contact, measures, sequence);
        }
        if (event instanceof RiskAssessmentDemanded) {
            return new ProtectionDetails(protectionId, tipId, status, risk, true, contact, measures, sequence);
        }
        if (event instanceof ContactPolicySet e) {
            Contact now = new Contact(e.rule(), e.channel(), e.from(), e.until());
            return new ProtectionDetails(protectionId, tipId, status, risk, toAssess, now, measures, sequence);
        }
        if (event instanceof ProtectionMeasureApplied e) {
            Measure more = new Measure(
                    e.measureId(),
                    e.measure(),
                    e.item(),
                    e.executingUnit(),
                    e.basisRef(),
                    e.reviewOn(),
                    false,
                    e.appliedBy(),
                    e.appliedAt(),
                    null,
                    null);
            return with(Stream.concat(measures.stream(), Stream.of(more)).toList(), sequence);
        }
        if (event instanceof ProtectionMeasureReviewed e) {
            return changed(e.measureId(), it -> it.until(e.reviewOn(), false), sequence);
        }
        if (event instanceof ProtectionReviewOverdue e) {
            return changed(e.measureId(), it -> it.until(e.reviewOn(), true), sequence);
        }
        if (event instanceof ProtectionMeasureLifted e) {
            return changed(e.measureId(), it -> it.lifted(e), sequence);
        }
        throw new IllegalStateException("no fold for " + event.getClass().getSimpleName());
    }

    private ProtectionDetails changed(String measureId, UnaryOperator<Measure> change, long sequence) {
        return with(
                measures.stream()
                        .map(it -> it.measureId().equals(measureId) ? change.apply(it) : it)
                        .toList(),
                sequence);
    }

    private ProtectionDetails with(List<Measure> now, long sequence) {
        String state = now.stream().anyMatch(Measure::inForce) ? "PROTECTED" : "UNPROTECTED";
        return new ProtectionDetails(protectionId, tipId, state, risk, toAssess, contact, now, sequence);
    }
}
