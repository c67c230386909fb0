package io.bihuan.clue.automation;

import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.splitclue.LineBirths;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.command.Commands;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Who must keep out of the crime line must keep out of the clue it was split from and of the discipline line too (F09, F14). Not the
 * other way round: whom the discipline organ keeps out, and why, is its own affair, and the crime line would tell of it.
 */
@Component
@ProcessingGroup("automation.when-conflict-declared-on-crime-line-then-on-the-others")
class WhenConflictDeclaredOnCrimeLineThenOnTheOthers {

    private static final String POLICY = Actor.system("when-conflict-declared-on-crime-line-then-on-the-others")
            .officer();

    private final LineBirths births;
    private final Commands commands;

    WhenConflictDeclaredOnCrimeLineThenOnTheOthers(LineBirths births, Commands commands) {
        this.births = births;
        this.commands = commands;
    }

    @EventHandler
    void on(ConflictDeclared event) {
        births.parentOfCrimeLine(event.clueId())
                .ifPresent(parent -> Stream.of(parent, ClueId.ofDisciplineLine(event.clueId()))
                        .forEach(other -> declare(other, event)));
    }

    private void declare(String other, ConflictDeclared event) {
        Actor desk = new Actor(POLICY, event.declaredBy(), "SYSTEM", Level.NATION);
        try {
            commands.send(new DeclareConflict(
                    other, event.units(), event.officers(), RecusalGround.valueOf(event.ground()), desk));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
