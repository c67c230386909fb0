package io.bihuan.platform.needtoknow;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Recorder.Why;

/**
 * What a caller sees of a document, and why not more.
 *
 * @param sight how much is seen
 * @param why why nothing is, if nothing is
 * @param isBlind whether the caller must not know of it because of a conflict
 */
record Look(Sight sight, Why why, boolean isBlind) {

    /** At what is not there, or cannot be decided. */
    static final Look AT_NOTHING = new Look(Sight.NONE, Why.UNKNOWN, false);

    private static final String ANY = "x";

    static Look of(NeedToKnow policy, Caller caller, Protected resource) {
        Sight sight = policy.decide(caller, resource).sight();
        if (sight != Sight.NONE) {
            return new Look(sight, Why.UNKNOWN, false);
        }
        // Only whoever would see it anyway is told that it wants a purpose.
        boolean purposeWouldDo = caller.purpose().isBlank()
                && policy.decide(caller.asking(ANY), resource).permits();
        return new Look(
                sight,
                purposeWouldDo ? Why.PURPOSE_REQUIRED : Why.HIDDEN,
                resource.conflict().excludes(caller));
    }
}
