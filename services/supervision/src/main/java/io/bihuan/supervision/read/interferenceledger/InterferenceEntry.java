package io.bihuan.supervision.read.interferenceledger;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.InterferenceClassified;
import io.bihuan.supervision.events.InterferenceEvent;
import io.bihuan.supervision.events.InterferenceHandled;
import io.bihuan.supervision.events.InterferenceNotified;
import io.bihuan.supervision.events.InterferenceRecorded;
import io.bihuan.supervision.events.InterferenceReferred;
import io.bihuan.supervision.events.InterferenceReported;
import io.bihuan.supervision.events.RetaliationSuspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One record of interference as it stands.
 *
 * @param status RECORDED, CLASSIFIED, REPORTED, NOTIFIED, HANDLED, or CLEARED if it was duty by procedure
 * @param receiver the unit of the discipline organ it went to; the empty string if there is none
 * @param finding what it was found to be, once it was
 * @param steps what was done with it afterwards, in that order
 * @param retaliationSuspectedOn the last day of the posts that who recorded it lost within two years, if they did
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record InterferenceEntry(
        String recordId,
        String matterId,
        @Nullable String askerOfficer,
        @Nullable String askerUnit,
        String askerPost,
        String kind,
        String channel,
        String demand,
        String evidenceRef,
        @Nullable String candidateId,
        String receiver,
        String recordedBy,
        String recorderUnit,
        Instant recordedAt,
        String status,
        @Nullable Finding finding,
        List<Step> steps,
        @Nullable LocalDate retaliationSuspectedOn,
        long version) {

    private static final String CLASSIFIED = "CLASSIFIED";
    private static final String NOTIFIED = "NOTIFIED";
    private static final String HANDLED = "HANDLED";

    /** Nobody changes it later. */
    public InterferenceEntry {
        steps = List.copyOf(steps);
    }

    /**
     * What it was found to be.
     *
     * @param classification a code
     * @param reason why
     */
    public record Finding(String classification, String reason, String classifiedBy, Instant classifiedAt) {}

    /**
     * What was done with it 后续办理.
     *
     * @param kind NOTIFIED, REFERRED or HANDLED
     * @param code to whom, or what came of it
     * @param reference index of the paper
     */
    public record Step(String kind, String code, String reference, String officer, Instant at) {}

    /** That there is such a record. */
    public InterferenceEntry bare() {
        return new InterferenceEntry(
                recordId,
                "",
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                "",
                "",
                recordedAt,
                "",
                null,
                List.of(),
                null,
                version);
    }

    static InterferenceEntry evolve(@Nullable InterferenceEntry before, InterferenceEvent event, EventInfo info) {
        if (event instanceof InterferenceRecorded e) {
            return new InterferenceEntry(
                    e.recordId(),
                    e.matterId(),
                    e.askerOfficer(),
                    e.askerUnit(),
                    e.askerPost(),
                    e.kind(),
                    e.channel(),
                    e.demand(),
                    e.evidenceRef(),
                    e.candidateId(),
                    e.receiver(),
                    e.recordedBy(),
                    e.recorderUnit(),
                    e.recordedAt(),
                    "RECORDED",
                    null,
                    List.of(),
                    null,
                    info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a record begins when it is written, not with " + info.type());
        }
        return before.after(event, info);
    }

    private InterferenceEntry after(InterferenceEvent event, EventInfo info) {
        long now = info.sequence();
        if (event instanceof InterferenceClassified e) {
            Finding what = new Finding(e.classification(), e.reason(), e.classifiedBy(), e.classifiedAt());
            String stands = what.classification().equals("DUTY_BY_PROCEDURE") ? "CLEARED" : CLASSIFIED;
            return with(stands, what, steps, retaliationSuspectedOn, now);
        }
        if (event instanceof InterferenceReported) {
            return with(status.equals(CLASSIFIED) ? "REPORTED" : status, finding, steps, retaliationSuspectedOn, now);
        }
        if (event instanceof InterferenceNotified e) {
            Step step = new Step(NOTIFIED, e.audience(), e.noticeRef(), e.notifiedBy(), e.notifiedAt());
            return with(status.equals(HANDLED) ? status : NOTIFIED, finding, and(step), retaliationSuspectedOn, now);
        }
        if (event instanceof InterferenceReferred e) {
            Step step = new Step("REFERRED", e.organ(), e.letterRef(), e.referredBy(), e.referredAt());
            return with(status, finding, and(step), retaliationSuspectedOn, now);
        }
        if (event instanceof InterferenceHandled e) {
            Step step = new Step(HANDLED, e.outcome(), e.outcomeRef(), e.handledBy(), e.handledAt());
            return with(HANDLED, finding, and(step), retaliationSuspectedOn, now);
        }
        if (event instanceof RetaliationSuspected e) {
            return with(status, finding, steps, e.postsEndedOn(), now);
        }
        throw new IllegalStateException("unknown event " + info.type());
    }

    /** A step that is there already comes a second time to the same place. */
    private List<Step> and(Step step) {
        return steps.contains(step)
                ? steps
                : Stream.concat(steps.stream(), Stream.of(step)).toList();
    }

    private InterferenceEntry with(
            String stands, @Nullable Finding what, List<Step> done, @Nullable LocalDate alarm, long sequence) {
        return new InterferenceEntry(
                recordId,
                matterId,
                askerOfficer,
                askerUnit,
                askerPost,
                kind,
                channel,
                demand,
                evidenceRef,
                candidateId,
                receiver,
                recordedBy,
                recorderUnit,
                recordedAt,
                stands,
                what,
                done,
                alarm,
                sequence);
    }
}
