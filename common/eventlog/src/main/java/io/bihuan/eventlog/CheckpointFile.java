package io.bihuan.eventlog;

import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.CheckpointJson;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.eventlog.checkpoint.PublicKeys;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Checkpoints from a file, one a line, with every signature checked; one line in memory at a time. */
final class CheckpointFile implements Iterator<Expectation> {

    private final BundleLines lines;
    private final PublicKeys keys;
    private final PublicKeys witnessKeys;
    private @Nullable Checkpoint before;
    private @Nullable String next;
    private @Nullable Expectation unreadable;

    CheckpointFile(InputStream in, PublicKeys keys, PublicKeys witnessKeys) {
        this.lines = new BundleLines(in);
        this.keys = keys;
        this.witnessKeys = witnessKeys;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null || unreadable != null;
    }

    /** A file that was cut off is damaged as a line is that cannot be read. */
    private void advance() {
        try {
            next = lines.next();
        } catch (BundleUnreadableException e) {
            next = null;
            unreadable = unreadable(lines.number(), e);
        }
    }

    private static Expectation unreadable(long line, RuntimeException e) {
        return Expectation.unreadable(Flaw.checkpointUnreadable(line, String.valueOf(e.getMessage())));
    }

    @Override
    public Expectation next() {
        String line = next;
        Expectation broken = unreadable;
        if (line == null) {
            unreadable = null;
            if (broken == null) {
                throw new NoSuchElementException();
            }
            return broken;
        }
        long number = lines.number();
        advance();
        try {
            return expectation(CheckpointJson.readLine(line));
        } catch (IllegalArgumentException e) {
            return unreadable(number, e);
        }
    }

    private Expectation expectation(CheckpointJson.Line line) {
        Checkpoint checkpoint = line.checkpoint();
        Flaw flaw = orderFlaw(checkpoint, before);
        flaw = flaw == null ? Expectation.signatureFlaw(checkpoint, keys) : flaw;
        List<String> witnesses = new ArrayList<>();
        for (Cosignature cosignature : line.cosignatures()) {
            if (witnessKeys.ids().contains(cosignature.keyId())) {
                if (cosignature.isOf(checkpoint) && witnessKeys.signed(cosignature)) {
                    witnesses.add(cosignature.witness());
                } else if (flaw == null) {
                    flaw = Flaw.cosignatureWrong(Expectation.headOf(checkpoint), cosignature.witness());
                }
            }
        }
        before = checkpoint;
        return Expectation.of(checkpoint, witnesses, flaw);
    }

    private static @Nullable Flaw orderFlaw(Checkpoint checkpoint, @Nullable Checkpoint before) {
        if (before == null) {
            return null;
        }
        if (!before.log().equals(checkpoint.log())) {
            return Flaw.checkpointOfAnother(checkpoint.log(), before.log());
        }
        return checkpoint.position() > before.position()
                ? null
                : Flaw.checkpointRewinds(Expectation.headOf(checkpoint), Expectation.headOf(before));
    }
}
