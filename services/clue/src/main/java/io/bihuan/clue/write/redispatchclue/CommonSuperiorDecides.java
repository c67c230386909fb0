package io.bihuan.clue.write.redispatchclue;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;
import java.util.Map;

/** Whom a clue belongs to, when two units refuse it, is decided by one that stands above both (I12). */
public record CommonSuperiorDecides(String decider, List<String> parties, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return !parties.stream().allMatch(party -> chain.isAbove(decider, party));
    }

    @Override
    public ErrorCode error() {
        return ClueError.COMMON_SUPERIOR_DECIDES;
    }

    @Override
    public Map<String, Object> facts() {
        return chain.lowestAbove(parties)
                .<Map<String, Object>>map(
                        above -> Map.of("commonSuperior", above.unitId(), "commonSuperiorName", above.name()))
                .orElse(Map.of("commonSuperior", "", "commonSuperiorName", "共同上级扫黑办"));
    }
}
