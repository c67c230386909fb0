package io.bihuan.casefile.write.assets;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a measure does not hold, or not any more, is neither released nor converted. */
public record OnlyWhatIsHeldIsGivenUp(Collection<String> held, List<String> refs) implements Rule {

    @Override
    public boolean isViolated() {
        return !held.containsAll(refs);
    }

    @Override
    public ErrorCode error() {
        return CaseError.ASSET_NOT_HELD;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("held", held);
    }
}
