package io.bihuan.clue.read.unsealrequests;

import io.bihuan.clue.events.SealedIdentityViewed;
import io.bihuan.clue.events.UnsealApproved;
import io.bihuan.clue.events.UnsealClosed;
import io.bihuan.clue.events.UnsealDenied;
import io.bihuan.clue.events.UnsealEvent;
import io.bihuan.clue.events.UnsealLapsed;
import io.bihuan.clue.events.UnsealOpened;
import io.bihuan.clue.events.UnsealRequested;
import io.bihuan.clue.model.UnsealStatus;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request to unseal 拆封申请. Nothing of the identity, nor whether one is held.
 *
 * @param status a name of {@link UnsealStatus}
 * @param approvals how many have approved
 * @param endsAt when it lapses or closes; null once it has ended
 * @param views how often the requester looked
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record UnsealRequestDetails(
        String requestId,
        String tipId,
        String purpose,
        String reason,
        String requester,
        String requesterUnit,
        Instant requestedAt,
        String status,
        String statusLabel,
        int approvals,
        @Nullable Instant endsAt,
        int views,
        long version) {

    /** That somebody asked, when and about which tip; neither why nor what became of it. */
    UnsealRequestDetails metadataOnly() {
        return new UnsealRequestDetails(
                requestId, tipId, "", "", requester, requesterUnit, requestedAt, "", "", 0, null, 0, version);
    }

    static UnsealRequestDetails evolve(@Nullable UnsealRequestDetails before, UnsealEvent event, EventInfo info) {
        if (event instanceof UnsealRequested e) {
            return requested(e, info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a request to unseal begins with itself, not with " + info.type());
        }
        if (before.version >= info.sequence()) {
            return before;
        }
        return before.after(event, info.sequence());
    }

    private static UnsealRequestDetails requested(UnsealRequested e, long version) {
        return new UnsealRequestDetails(
                e.requestId(),
                e.tipId(),
                e.purpose(),
                e.reason(),
                e.requester(),
                e.requesterUnit(),
                e.requestedAt(),
                UnsealStatus.REQUESTED.name(),
                UnsealStatus.REQUESTED.label(),
                0,
                e.lapsesAt(),
                0,
                version);
    }

    private UnsealRequestDetails after(UnsealEvent event, long sequence) {
        if (event instanceof UnsealApproved) {
            return with(UnsealStatus.valueOf(status), approvals + 1, endsAt, views, sequence);
        }
        if (event instanceof UnsealOpened e) {
            return with(UnsealStatus.OPEN, approvals, e.closesAt(), views, sequence);
        }
        if (event instanceof SealedIdentityViewed) {
            return with(UnsealStatus.OPEN, approvals, endsAt, views + 1, sequence);
        }
        if (event instanceof UnsealClosed) {
            return with(UnsealStatus.CLOSED, approvals, null, views, sequence);
        }
        if (event instanceof UnsealDenied) {
            return with(UnsealStatus.DENIED, approvals, null, views, sequence);
        }
        if (event instanceof UnsealLapsed) {
            return with(UnsealStatus.LAPSED, approvals, null, views, sequence);
        }
        throw new IllegalStateException("no fold for " + event.getClass().getSimpleName());
    }

    private UnsealRequestDetails with(
            UnsealStatus now, int approvalsNow, @Nullable Instant endsAtNow, int viewsNow, long versionNow) {
        return new UnsealRequestDetails(
                requestId,
                tipId,
                purpose,
                reason,
                requester,
                requesterUnit,
                requestedAt,
                now.name(),
                now.label(),
                approvalsNow,
                endsAtNow,
                viewsNow,
                versionNow);
    }
}
