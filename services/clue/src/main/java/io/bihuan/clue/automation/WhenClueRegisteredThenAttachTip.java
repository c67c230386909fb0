package io.bihuan.clue.automation;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.write.attachtiptoclue.AttachTipToClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.PlatformError;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A clue was registered from a tip, so the tip belongs to it (F01). The crime line of a split clue has none: its tip stays with the
 * parent (F09).
 */
@Component
@ProcessingGroup("automation.when-clue-registered-then-attach-tip")
class WhenClueRegisteredThenAttachTip {

    private static final Actor POLICY = Actor.system("when-clue-registered-then-attach-tip");

    private final Commands commands;

    WhenClueRegisteredThenAttachTip(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ClueRegistered event) {
        try {
            commands.send(new AttachTipToClue(event.tipId(), event.clueId(), POLICY));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone() && refusal.code() != PlatformError.NOT_FOUND) {
                throw refusal;
            }
        }
    }
}
