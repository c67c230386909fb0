package io.bihuan.clue.write.concludedisciplineline;

import io.bihuan.clue.model.DisciplineDisposal;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/conclude-discipline-line}: the discipline organ disposes of its line. */
@RestController
class ConcludeDisciplineLineApi {

    private final Commands commands;

    ConcludeDisciplineLineApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ConcludeDisciplineLine.class)
    @PostMapping("/clues/{id}/conclude-discipline-line")
    CommandOutcome conclude(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ConcludeDisciplineLine(id, body.disposal(), actor));
    }

    /**
     * The request.
     *
     * @param disposal how it was disposed of
     */
    record Body(@NotNull DisciplineDisposal disposal) {}
}
