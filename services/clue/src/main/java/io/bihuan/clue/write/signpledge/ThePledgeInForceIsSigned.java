package io.bihuan.clue.write.signpledge;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.SecrecyPledge;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** What is signed is the text in force, named by its hash (F11). */
public record ThePledgeInForceIsSigned(String signedHash, SecrecyPledge inForce) implements Rule {

    @Override
    public boolean isViolated() {
        return !inForce.textHash().equals(signedHash);
    }

    @Override
    public ErrorCode error() {
        return ClueError.ANOTHER_PLEDGE_SIGNED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("textHash", inForce.textHash(), "version", inForce.version());
    }
}
