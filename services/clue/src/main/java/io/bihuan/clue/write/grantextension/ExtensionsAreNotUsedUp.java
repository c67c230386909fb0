package io.bihuan.clue.write.grantextension;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.Extension;
import java.util.Map;

/** A limit is extended no oftener than its rule allows (I10). */
public record ExtensionsAreNotUsedUp(Extension allowed, int granted) implements Rule {

    @Override
    public boolean isViolated() {
        return granted >= allowed.most();
    }

    @Override
    public ErrorCode error() {
        return ClueError.EXTENSIONS_USED_UP;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("granted", granted, "most", allowed.most());
    }
}
