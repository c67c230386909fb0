package io.bihuan.clue.automation;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.clue.write.openacceptancenotice.OpenAcceptanceNotice;
import io.bihuan.clue.write.splitclue.LineBirths;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A clue was registered from a tip, so whoever reported is owed a notice (F13); of a discipline line, by the organ it was handed to. A
 * crime line has no tip: its reporter is notified as of its parent.
 */
@Component
@ProcessingGroup("automation.when-clue-is-taken-in-then-owe-notice")
class WhenClueIsTakenInThenOweNotice {

    private static final Actor POLICY = Actor.system("when-clue-is-taken-in-then-owe-notice");

    private final Matters matters;
    private final LineBirths births;
    private final Commands commands;

    WhenClueIsTakenInThenOweNotice(Matters matters, LineBirths births, Commands commands) {
        this.matters = matters;
        this.births = births;
        this.commands = commands;
    }

    @EventHandler
    void on(ClueRegistered event) {
        if (isReceived(event.tipId())) {
            owe(event.clueId(), event.deskUnit(), event.registeredAt());
        }
    }

    @EventHandler
    void on(ClueDispatched event) {
        if (births.parentOfDisciplineLine(event.clueId()).isPresent()) {
            owe(event.clueId(), event.handlingUnit(), event.dispatchedAt());
        }
    }

    private boolean isReceived(String tipId) {
        try {
            matters.ofTip(tipId);
            return true;
        } catch (DomainException refusal) {
            if (refusal.code() == ClueError.TIP_UNKNOWN) {
                return false;
            }
            throw refusal;
        }
    }

    private void owe(String clueId, String unit, Instant acceptedAt) {
        try {
            commands.send(new OpenAcceptanceNotice(ClueId.ofNotice(clueId), clueId, unit, acceptedAt, POLICY));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
