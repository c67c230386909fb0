package io.bihuan.clue.write.designatesubstitute;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/**
 * A substitute need not keep out, and has no other slot (F07, F14). Their unit is looked at when they sign.
 *
 * @param taken who signed, or was named for another slot
 * @param conflictOfficers who must keep out
 */
public record SubstituteIsFree(String substitute, List<String> taken, List<String> conflictOfficers) implements Rule {

    @Override
    public boolean isViolated() {
        return taken.contains(substitute) || conflictOfficers.contains(substitute);
    }

    @Override
    public ErrorCode error() {
        return ClueError.SUBSTITUTE_NOT_FREE;
    }
}
