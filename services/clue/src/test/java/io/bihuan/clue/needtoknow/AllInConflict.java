package io.bihuan.clue.needtoknow;

import io.bihuan.clue.write.matter.Matter;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.access.ConflictSet;

/** The same must keep out of everything; of nothing else is asked. */
record AllInConflict(ConflictSet conflicts) implements Matters {

    @Override
    public Matter ofTip(String tipId) {
        throw new UnsupportedOperationException("nobody asks for the matter of " + tipId);
    }

    @Override
    public Matter ofRequest(String requestId) {
        throw new UnsupportedOperationException("nobody asks for the matter of " + requestId);
    }

    @Override
    public ConflictSet conflictsAround(String aggregateId) {
        return conflicts;
    }

    @Override
    public boolean isDestructionOrdered(String requestId) {
        return false;
    }
}
