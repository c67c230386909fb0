package io.bihuan.clue.write.referadministratively;

import io.bihuan.clue.model.AdministrativeChannel;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Disorder goes to a regulator or to the police as keepers of public order, and to no other organ (F23). */
public record TheAdministrativeChannelTakesIt(String unit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return AdministrativeChannel.of(chain.units().byId(unit, chain.on())).isEmpty();
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_AN_ADMINISTRATIVE_UNIT;
    }
}
