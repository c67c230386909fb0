package io.bihuan.clue.read.unsealrequests;

/** Which requests do not exist for whoever asks (F14): those about a matter they must keep out of. */
@FunctionalInterface
public interface HiddenRequests {

    /** Whether the caller must not learn of this request to unseal or to destroy a key. */
    boolean isHidden(String requestId);
}
