package io.bihuan.eventlog.checkpoint;

/** What a witness makes of a checkpoint. */
public enum Verdict {
    /** It continues what was witnessed before, or begins at position 0. */
    CONTINUES(true, false),
    /** The first that was seen of this log, and not its beginning: taken on trust, and marked so. */
    FIRST_SEEN(true, false),
    /** Witnessed before: the same message again. */
    KNOWN(false, false),
    /** Signed before the one that was taken on trust: says nothing about what was seen since. */
    TOO_OLD(false, false),
    /** Signed with a key that is not trusted for this log; can become right when the key is trusted. */
    KEY_NOT_TRUSTED(false, true),
    /** The signature is not that of the key it names. */
    SIGNATURE_WRONG(false, true),
    /** The links do not lead to what is signed. */
    LINKS_BROKEN(false, true),
    /** What lies between the last that was witnessed and this one was not shown. */
    GAP(false, true),
    /** It ends before what was witnessed already: the log was put back. */
    REWINDS(false, true),
    /** Its history is not the one that was witnessed: the log was rewritten, or there are two of it. */
    FORKS(false, true);

    private final boolean accepted;
    private final boolean refused;

    Verdict(boolean accepted, boolean refused) {
        this.accepted = accepted;
        this.refused = refused;
    }

    /** Whether the witness signs it. */
    public boolean isAccepted() {
        return accepted;
    }

    /** Whether the witness refuses it. */
    public boolean isRefused() {
        return refused;
    }

    /** Whether two signed checkpoints prove that the owner of the key has shown two histories. */
    public boolean isEquivocation() {
        return this == REWINDS || this == FORKS;
    }

    /** Whether the same checkpoint may be accepted later, once a key is trusted or what is missing was shown. */
    public boolean canHeal() {
        return this == KEY_NOT_TRUSTED || this == GAP;
    }
}
