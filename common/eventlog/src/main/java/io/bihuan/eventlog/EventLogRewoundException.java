package io.bihuan.eventlog;

/**
 * The log lacks what one of its checkpoints says: it was cut off, put back to an old backup, or rewritten. Nothing is
 * appended, because whatever were appended now would take the place of what others have seen.
 */
public final class EventLogRewoundException extends EventLogRefusedException {

    private final long position;
    private final String hash;
    private final long head;

    EventLogRewoundException(KnownHead checkpoint, long head) {
        super("Nothing is appended: "
                + (head < checkpoint.position()
                        ? "the log ends at position " + head + ", but a checkpoint of it says " + checkpoint
                                + ". It was cut off or put back to an old backup"
                        : "a checkpoint of the log says " + checkpoint
                                + ", but it has another history there. It was rewritten, or put back and written on")
                + ". Restore the newest copy of the log; docs/operations/checkpoints.md says how.");
        this.position = checkpoint.position();
        this.hash = checkpoint.hash();
        this.head = head;
    }

    /** Position of the checkpoint. */
    public long position() {
        return position;
    }

    /** Hash of the checkpoint. */
    public String hash() {
        return hash;
    }

    /** Position of the log's last event now. */
    public long head() {
        return head;
    }
}
