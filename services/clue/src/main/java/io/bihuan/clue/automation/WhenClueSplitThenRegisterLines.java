package io.bihuan.clue.automation;

import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.write.registerline.LineOrigin;
import io.bihuan.clue.write.registerline.RegisterCrimeLine;
import io.bihuan.clue.write.registerline.RegisterDisciplineLine;
import io.bihuan.clue.write.splitclue.LineBirths;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.command.Causation;
import io.bihuan.platform.command.CommandMetadata;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/**
 * A clue was split, so each of its lines becomes a clue of its own (F09). The discipline line comes first: by it the crime line is known to
 * be one. The crime line is registered in the name of the officer who split it and because of nothing else, so that its
 * history begins like that of any clue; whoever handles it must not learn from it that there is another.
 */
@Component
@ProcessingGroup("automation.when-clue-split-then-register-lines")
class WhenClueSplitThenRegisterLines {

    private static final Actor POLICY = Actor.system("when-clue-split-then-register-lines");

    private final LineBirths births;
    private final Commands commands;

    WhenClueSplitThenRegisterLines(LineBirths births, Commands commands) {
        this.births = births;
        this.commands = commands;
    }

    @EventHandler
    void on(ClueSplit event, MetaData metadata) {
        LineOrigin origin = births.originOf(event);
        send(new RegisterDisciplineLine(
                event.disciplineLineId(),
                event.disciplineLineNo(),
                origin,
                event.disciplineUnit(),
                event.dueOn(),
                event.deskUnit(),
                POLICY));
        Caller desk = desk(event, metadata);
        RegisterCrimeLine crimeLine = new RegisterCrimeLine(
                event.crimeLineId(), event.crimeLineNo(), ClueId.crimeTip(event.clueId()), origin, desk.actor());
        Causation.callBecauseOf(event.crimeLineId(), "", () -> CurrentActor.callAs(desk, () -> send(crimeLine)));
    }

    private static Caller desk(ClueSplit event, MetaData metadata) {
        return new Caller(
                event.splitBy(),
                event.deskUnit(),
                text(metadata, CommandMetadata.ACTOR_AGENCY, "SHB"),
                Level.valueOf(text(metadata, CommandMetadata.ACTOR_LEVEL, Level.COUNTY.name())),
                "",
                Set.of(Role.DESK_HEAD),
                Set.of(event.deskUnit()),
                "");
    }

    private static String text(MetaData metadata, String key, String missing) {
        return metadata.getOrDefault(key, missing).toString();
    }

    private boolean send(Object command) {
        try {
            commands.send(command);
            return true;
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
            return false;
        }
    }
}
