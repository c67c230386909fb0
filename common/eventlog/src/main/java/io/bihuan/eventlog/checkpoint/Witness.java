package io.bihuan.eventlog.checkpoint;

import java.util.Optional;

/** Judges the checkpoints of other logs; decides only, keeps and signs nothing. */
public final class Witness {

    /** What the witness has accepted so far. */
    public interface Memory {

        /** The checkpoint with which the witness began, if it took it on trust and not from position 0. */
        Optional<Checkpoint> takenOnTrust(String log);

        /** The accepted checkpoint of a log with the highest position. */
        Optional<Checkpoint> last(String log);

        /** The accepted checkpoint of a log at exactly this position. */
        Optional<Checkpoint> at(String log, long position);
    }

    private final Memory memory;

    /** @param memory what was accepted so far */
    public Witness(Memory memory) {
        this.memory = memory;
    }

    /**
     * What to make of a checkpoint. Signature first: nothing else is believed of an unsigned message.
     *
     * @param trusted the keys that are trusted for its log
     */
    public Verdict judge(ProvenCheckpoint proven, PublicKeys trusted) {
        Checkpoint checkpoint = proven.checkpoint();
        if (!trusted.ids().contains(checkpoint.keyId())) {
            return Verdict.KEY_NOT_TRUSTED;
        }
        if (!trusted.signed(checkpoint)) {
            return Verdict.SIGNATURE_WRONG;
        }
        Optional<Checkpoint> there = memory.at(checkpoint.log(), checkpoint.position());
        if (there.isPresent()) {
            return there.get().saysTheSameAs(checkpoint) ? Verdict.KNOWN : Verdict.FORKS;
        }
        if (!proven.isProven()) {
            return Verdict.LINKS_BROKEN;
        }
        if (memory.takenOnTrust(checkpoint.log())
                .filter(first -> isOlder(checkpoint, first))
                .isPresent()) {
            return Verdict.TOO_OLD;
        }
        return memory.last(checkpoint.log())
                .map(last -> judge(proven.stretch(), last))
                .orElse(proven.stretch().first() == 0 ? Verdict.CONTINUES : Verdict.FIRST_SEEN);
    }

    /** A witness that trusts an older key only later reads on from there, and comes by what it never judged. */
    private static boolean isOlder(Checkpoint checkpoint, Checkpoint first) {
        return checkpoint.position() < first.position() && checkpoint.at().isBefore(first.at());
    }

    /** The way must lead through the last one: a commit ends there, with the same hash. */
    private static Verdict judge(Stretch stretch, Checkpoint last) {
        if (stretch.last() <= last.position()) {
            return Verdict.REWINDS;
        }
        if (stretch.first() > last.position() + 1) {
            return Verdict.GAP;
        }
        return stretch.hashAt(last.position()).filter(last.hash()::equals).isPresent()
                ? Verdict.CONTINUES
                : Verdict.FORKS;
    }
}
