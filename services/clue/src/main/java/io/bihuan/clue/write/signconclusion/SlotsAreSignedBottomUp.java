package io.bihuan.clue.write.signconclusion;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Slots are signed one after the other from the bottom up, none is skipped and none signed again (F07). */
public record SlotsAreSignedBottomUp(int slot, int next) implements Rule {

    @Override
    public boolean isViolated() {
        return slot != next;
    }

    @Override
    public ErrorCode error() {
        return ClueError.SLOT_OUT_OF_ORDER;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("nextSlot", next);
    }
}
