package io.bihuan.kernel.access;

/**
 * What the policy decided.
 *
 * @param sight how much is seen; {@link Sight#NONE} is a denial
 * @param reason the rule that decided, for those who run the system. It never reaches the caller: a denial that says why
 *     says that there is something
 */
public record Decision(Sight sight, String reason) {

    /** Whether anything is seen at all. */
    public boolean permits() {
        return sight != Sight.NONE;
    }
}
