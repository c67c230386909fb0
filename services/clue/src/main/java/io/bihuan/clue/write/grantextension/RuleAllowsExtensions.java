package io.bihuan.clue.write.grantextension;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.DeadlineRule;
import java.util.Map;

/** Only a rule that says so can be extended; what the law sets cannot, whatever a table says (F17). */
public record RuleAllowsExtensions(DeadlineRule rule) implements Rule {

    @Override
    public boolean isViolated() {
        return rule.extension() == null;
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_EXTENDABLE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("rule", rule.id(), "ruleName", rule.name(), "source", rule.source());
    }
}
