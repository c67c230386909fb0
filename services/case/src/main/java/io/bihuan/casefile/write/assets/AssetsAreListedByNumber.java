package io.bihuan.casefile.write.assets;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Assets are named by their number in the list of the police, each once: a number of an account, or a name, never enters the log. */
public record AssetsAreListedByNumber(List<String> refs) implements Rule {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}-?[0-9]{1,4}");

    @Override
    public boolean isViolated() {
        return refs.isEmpty()
                || Set.copyOf(refs).size() < refs.size()
                || !refs.stream().allMatch(ref -> NUMBER.matcher(ref).matches());
    }

    @Override
    public ErrorCode error() {
        return CaseError.ASSET_LIST_INVALID;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("count", refs.size());
    }
}
