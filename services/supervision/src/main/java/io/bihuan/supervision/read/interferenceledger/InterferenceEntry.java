package io.bihuan.supervision.read.interferenceledger;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.InterferenceClassified;
import io.bihuan.supervision.events.InterferenceEvent;
import io.bihuan.supervision.events.InterferenceRecorded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of interference as it stands.
 *
 * @param status RECORDED, CLASSIFIED, or CLEARED if it was duty by procedure
 * @param receiver the unit of the discipline organ it went to; the empty string if there is none
 * @param finding what it was found to be, once it was
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
        long version) {

    /**
     * What it was found to be.
     *
     * @param classification a code
     * @param reason why
     */
    public record Finding(String classification, String reason, String classifiedBy, Instant classifiedAt) {}

    /** That there is such a record. */
    public InterferenceEntry bare() {
        return new InterferenceEntry(
                recordId, "", null, null, "", "", "", "", "", null, "", "", "", recordedAt, "", null, version);
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
                    info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a record begins when it is written, not with " + info.type());
        }
        if (event instanceof InterferenceClassified e) {
            return before.found(
                    new Finding(e.classification(), e.reason(), e.classifiedBy(), e.classifiedAt()), info.sequence());
        }
        throw new IllegalStateException("unknown event " + info.type());
    }

    private InterferenceEntry found(Finding what, long sequence) {
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
                what.classification().equals("DUTY_BY_PROCEDURE") ? "CLEARED" : "CLASSIFIED",
                what,
                sequence);
    }
}
