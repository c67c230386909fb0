package io.bihuan.clue.automation;

import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.RelativesKeptOut;
import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.keeprelativesout.KeptOutRelatives;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.PlatformError;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Near relatives keep out of a tip, so they keep out of its clue (B3), and of the crime line if it was split, from which the discipline line
 * hears of it. A clue that is not triaged yet has no conflict set: it hears of them with its triage.
 */
@Component
@ProcessingGroup("automation.when-relatives-are-kept-out-then-declare-conflict")
class WhenRelativesAreKeptOutThenDeclareConflict {

    private static final String POLICY =
            Actor.system("when-relatives-are-kept-out-then-declare-conflict").officer();

    private final KeptOutRelatives relatives;
    private final Commands commands;

    WhenRelativesAreKeptOutThenDeclareConflict(KeptOutRelatives relatives, Commands commands) {
        this.relatives = relatives;
        this.commands = commands;
    }

    @EventHandler
    void on(RelativesKeptOut event) {
        relatives.clueOf(event.tipId()).ifPresent(clue -> declare(clue, event));
    }

    @EventHandler
    void on(TipAttached event) {
        relatives.ofTip(event.tipId()).forEach(declared -> declare(event.clueId(), declared));
    }

    @EventHandler
    void on(ClueTriaged event) {
        relatives.ofClue(event.clueId()).forEach(declared -> declare(event.clueId(), declared));
    }

    private void declare(String clueId, RelativesKeptOut declared) {
        Actor desk = new Actor(POLICY, declared.unit(), "SYSTEM", Level.NATION);
        Stream.of(clueId, ClueId.ofCrimeLine(clueId))
                .forEach(clue -> send(new DeclareConflict(
                        clue, List.of(), declared.officers(), RecusalGround.RELATIVE_OF_REPORTER_OR_REPORTED, desk)));
    }

    private void send(DeclareConflict command) {
        try {
            commands.send(command);
        } catch (DomainException refusal) {
            boolean notYetOrNever =
                    refusal.code() == ClueError.WRONG_STATE || refusal.code() == PlatformError.NOT_FOUND;
            if (!refusal.code().meansAlreadyDone() && !notYetOrNever) {
                throw refusal;
            }
        }
    }
}
