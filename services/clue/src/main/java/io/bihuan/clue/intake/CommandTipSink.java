package io.bihuan.clue.intake;

import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import org.springframework.stereotype.Component;

/** Sends tips as commands, in the name of the officer who brought them. */
@Component
class CommandTipSink implements TipSink {

    private final Commands commands;

    CommandTipSink(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Outcome receive(ReceiveTip tip) {
        try {
            commands.send(tip);
            return Outcome.NEW;
        } catch (DomainException refused) {
            if (refused.code().meansAlreadyDone()) {
                return Outcome.KNOWN;
            }
            throw refused;
        }
    }
}
