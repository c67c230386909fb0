package io.bihuan.eventlog;

import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.PublicKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain must meet.
 *
 * @param head where, and which hash
 * @param signed whether a checkpoint says so, and not somebody who wrote it down
 * @param witnesses who has signed the checkpoint besides, and was checked
 * @param flaw what is wrong with it whatever the log says
 */
record Expectation(
        KnownHead head,
        boolean signed,
        List<String> witnesses,
        @Nullable Flaw flaw) {

    static Expectation writtenDown(KnownHead head) {
        return new Expectation(head, false, List.of(), null);
    }

    static Expectation of(Checkpoint checkpoint, List<String> witnesses, @Nullable Flaw flaw) {
        return new Expectation(headOf(checkpoint), true, witnesses, flaw);
    }

    /** Whatever cannot even be read is wrong before the next position. */
    static Expectation unreadable(Flaw flaw) {
        return new Expectation(new KnownHead("", -1), true, List.of(), flaw);
    }

    static KnownHead headOf(Checkpoint checkpoint) {
        return new KnownHead(checkpoint.hash(), checkpoint.position());
    }

    /** What is wrong with a signature, if something is. */
    static @Nullable Flaw signatureFlaw(Checkpoint checkpoint, PublicKeys keys) {
        if (!keys.ids().contains(checkpoint.keyId())) {
            return Flaw.keyNotGiven(headOf(checkpoint), checkpoint.keyId());
        }
        return keys.signed(checkpoint) ? null : Flaw.signatureWrong(headOf(checkpoint));
    }
}
