package io.bihuan.clue.write.formjointteam;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.TeamRule;
import io.bihuan.clue.model.TeamTrigger;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/**
 * Reported repeatedly and open for long are counted, not claimed; that there is much in it is stated with the decision (F11).
 *
 * @param trigger why a team is formed
 * @param tips how many tips there are
 * @param daysOpen how many days it has been open
 * @param rule from when on that is enough
 */
public record NumbersBearTheTrigger(TeamTrigger trigger, int tips, long daysOpen, TeamRule rule) implements Rule {

    @Override
    public boolean isViolated() {
        return switch (trigger) {
            case VOLUMINOUS -> false;
            case LONG_RUNNING -> daysOpen < rule.daysOpen();
            case REPEATED -> tips < rule.tips();
        };
    }

    @Override
    public ErrorCode error() {
        return ClueError.TEAM_TRIGGER_NOT_MET;
    }

    @Override
    public Map<String, Object> facts() {
        return trigger == TeamTrigger.REPEATED
                ? Map.of("needed", rule.tips(), "counted", tips)
                : Map.of("needed", rule.daysOpen(), "counted", daysOpen);
    }
}
