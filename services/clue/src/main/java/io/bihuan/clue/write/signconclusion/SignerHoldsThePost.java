package io.bihuan.clue.write.signconclusion;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SignoffLadder.Slot;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slot is signed by who holds its post in the chain of the unit that verified; if a substitute was designated, by that officer
 * and nobody else (F07, F14).
 *
 * @param substitute the designated officer, or null if none is
 * @param head the unit at the head of the chain
 */
public record SignerHoldsThePost(
        Slot slot,
        Actor signer,
        @Nullable String substitute,
        String head,
        ChainOfCommand chain,
        SignoffDirectory directory)
        implements Rule {

    @Override
    public boolean isViolated() {
        if (substitute != null) {
            return !substitute.equals(signer.officer());
        }
        return !chain.isInLine(head, signer.unit())
                || !directory.mayHold(signer.officer(), slot.role(), signer.unit(), chain.on());
    }

    @Override
    public ErrorCode error() {
        return ClueError.POST_NOT_HELD;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("post", slot.label(), "role", slot.role(), "chainOf", head);
    }
}
