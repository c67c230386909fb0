package io.bihuan.clue.read.emergencyaccesses;

import io.bihuan.clue.events.EmergencyAccessApproved;
import io.bihuan.clue.events.EmergencyAccessEvent;
import io.bihuan.clue.events.EmergencyAccessRequested;
import io.bihuan.clue.events.EmergencyMatterRead;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One emergency access 紧急查阅: who asked, who agreed, how often it was read. Nothing of the tip but its id.
 *
 * @param danger a code of what threatens; empty in what is left of it for lesser sight
 * @param superiorUnit the unit above the requester that hears of it
 * @param approver the second officer, once there is one
 * @param endsAt when it ends: the hour to agree, or the four hours to read
 * @param reads how often the requester read
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record EmergencyAccessDetails(
        String accessId,
        String tipId,
        String danger,
        String reason,
        String requester,
        String requesterUnit,
        String superiorUnit,
        Instant requestedAt,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        Instant endsAt,
        int reads,
        long version) {

    /** Who asked, who agreed, when, about which tip, how often it was read; not why. */
    public EmergencyAccessDetails withoutReason() {
        return new EmergencyAccessDetails(
                accessId,
                tipId,
                "",
                "",
                requester,
                requesterUnit,
                superiorUnit,
                requestedAt,
                approver,
                approvedAt,
                endsAt,
                reads,
                version);
    }

    static EmergencyAccessDetails evolve(
            @Nullable EmergencyAccessDetails before, EmergencyAccessEvent event, EventInfo info) {
        if (event instanceof EmergencyAccessRequested e) {
            return new EmergencyAccessDetails(
                    e.accessId(),
                    e.tipId(),
                    e.danger(),
                    e.reason(),
                    e.requester(),
                    e.requesterUnit(),
                    e.superiorUnit(),
                    e.requestedAt(),
                    null,
                    null,
                    e.lapsesAt(),
                    0,
                    info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("an emergency access begins with a request, not with " + info.type());
        }
        if (before.version >= info.sequence()) {
            return before;
        }
        if (event instanceof EmergencyAccessApproved e) {
            return before.with(e.approver(), e.approvedAt(), e.closesAt(), before.reads, info.sequence());
        }
        if (event instanceof EmergencyMatterRead) {
            return before.with(before.approver, before.approvedAt, before.endsAt, before.reads + 1, info.sequence());
        }
        throw new IllegalStateException("no fold for " + event.getClass().getSimpleName());
    }

    private EmergencyAccessDetails with(
            @Nullable String by, @Nullable Instant at, Instant ends, int readsNow, long sequence) {
        return new EmergencyAccessDetails(
                accessId,
                tipId,
                danger,
                reason,
                requester,
                requesterUnit,
                superiorUnit,
                requestedAt,
                by,
                at,
                ends,
                readsNow,
                sequence);
    }
}
