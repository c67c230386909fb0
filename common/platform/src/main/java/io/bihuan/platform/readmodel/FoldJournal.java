package io.bihuan.platform.readmodel;

/**
 * Where a fold writes down how far it is, so that it can be taken up again after it was stopped, or the process was killed
 * between any two of these calls. Each of them may throw to end the fold there.
 */
interface FoldJournal {

    /** Nobody takes this fold up again. */
    FoldJournal NONE = new FoldJournal() {
        @Override
        public void alive() {
            // Nobody asks.
        }

        @Override
        public void intend(Checkpoint next) {
            // Nobody asks.
        }

        @Override
        public void reach(Checkpoint reached) {
            // Nobody asks.
        }
    };

    /** The fold goes on. Called often. */
    void alive();

    /** The documents of the next window are about to be written; when they are, the fold stands there. */
    void intend(Checkpoint next);

    /** All that was intended is written. */
    void reach(Checkpoint reached);
}
