package io.bihuan.clue.intake;

import io.bihuan.clue.write.receivetip.ReceiveTip;

/** Where tips go that have passed the checks. */
interface TipSink {

    /**
     * Takes a tip in; durable when it returns.
     *
     * @throws io.bihuan.kernel.DomainException if it is refused for another reason than being there already
     */
    Outcome receive(ReceiveTip tip);

    /** What became of it. */
    enum Outcome {
        /** It is in now. */
        NEW,
        /** It was in before. */
        KNOWN
    }
}
