package io.bihuan.clue.events;

/**
 * What can happen to a request to unseal a reporter's identity 拆封申请 (F21). None of these carries anything of the identity,
 * nor whether one is held (T13).
 */
public sealed interface UnsealEvent extends TimedEvent
        permits UnsealRequested,
                UnsealApproved,
                UnsealDenied,
                UnsealOpened,
                SealedIdentityViewed,
                UnsealClosed,
                UnsealLapsed {

    /** The request it happened to. */
    String requestId();
}
