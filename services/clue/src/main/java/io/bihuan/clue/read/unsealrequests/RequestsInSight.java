package io.bihuan.clue.read.unsealrequests;

import io.bihuan.kernel.access.Sight;

/** What somebody needs to know of requests about a reporter 拆封申请知悉范围: to unseal, or to destroy a key (F21). */
public interface RequestsInSight {

    /**
     * How much of a request the caller sees.
     *
     * @param sight nothing alike for what is hidden and for what is no request
     * @param isThere whether there is such a request
     * @param isBlind whether the caller must keep out of the matter (F14)
     */
    record Look(Sight sight, boolean isThere, boolean isBlind) {}

    /** What whoever asks sees of the request with this id. */
    Look at(String requestId);
}
