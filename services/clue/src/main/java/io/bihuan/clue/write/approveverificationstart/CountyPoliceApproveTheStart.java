package io.bihuan.clue.write.approveverificationstart;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import java.util.Map;

/** Police of county level or above approve the start: the handling unit or a superior in its line (F06; 公安部令第165号第三章). */
public record CountyPoliceApproveTheStart(Actor approver, String handlingUnit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return !approver.agency().equals("POLICE")
                || !approver.level().isAtLeast(Level.COUNTY)
                || !chain.isInLine(approver.unit(), handlingUnit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.START_APPROVAL_TOO_LOW;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("agency", approver.agency(), "level", approver.level());
    }
}
