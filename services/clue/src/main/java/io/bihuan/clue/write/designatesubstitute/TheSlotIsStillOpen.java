package io.bihuan.clue.write.designatesubstitute;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** A substitute is named for a slot that the ladder has and that nobody has signed (F07). */
public record TheSlotIsStillOpen(int slot, int signed, int slots) implements Rule {

    @Override
    public boolean isViolated() {
        return slot <= signed || slot > slots;
    }

    @Override
    public ErrorCode error() {
        return ClueError.SLOT_NOT_OPEN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("nextSlot", signed + 1, "slots", slots);
    }
}
