package io.bihuan.clue.write.closeloop;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/close-loop}: the desk closes the loop. */
@RestController
class CloseLoopApi {

    private final Commands commands;
    private final MergedReporters merged;

    CloseLoopApi(Commands commands, MergedReporters merged) {
        this.commands = commands;
        this.merged = merged;
    }

    @Access(sends = CloseLoop.class)
    @PostMapping("/clues/{id}/close-loop")
    CommandOutcome close(@PathVariable String id, Actor actor) {
        return commands.send(new CloseLoop(id, merged.areOwedTheResultOf(id), actor));
    }
}
