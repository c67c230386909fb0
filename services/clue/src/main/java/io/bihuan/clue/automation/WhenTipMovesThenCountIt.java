package io.bihuan.clue.automation;

import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipDetached;
import io.bihuan.clue.write.counttips.CountTip;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.PlatformError;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A tip was attached to a clue or detached from it, so the clue counts its tips (F11). One group, so that a tip's moves keep their order. */
@Component
@ProcessingGroup("automation.when-tip-moves-then-count-it")
class WhenTipMovesThenCountIt {

    private static final Actor POLICY = Actor.system("when-tip-moves-then-count-it");

    private final Commands commands;

    WhenTipMovesThenCountIt(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(TipAttached event) {
        send(new CountTip(event.clueId(), event.tipId(), true, POLICY));
    }

    @EventHandler
    void on(TipDetached event) {
        send(new CountTip(event.clueId(), event.tipId(), false, POLICY));
    }

    private void send(CountTip command) {
        try {
            commands.send(command);
        } catch (DomainException refusal) {
            if (refusal.code() != PlatformError.NOT_FOUND) {
                throw refusal;
            }
        }
    }
}
