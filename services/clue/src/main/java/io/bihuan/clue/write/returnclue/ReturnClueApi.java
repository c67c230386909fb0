package io.bihuan.clue.write.returnclue;

import io.bihuan.clue.model.ReturnReason;
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

/** {@code POST /clues/{id}/return-clue}: the handling unit returns it. */
@RestController
class ReturnClueApi {

    private final Commands commands;

    ReturnClueApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ReturnClue.class)
    @PostMapping("/clues/{id}/return-clue")
    CommandOutcome giveBack(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ReturnClue(id, body.reason(), actor));
    }

    /**
     * The request.
     *
     * @param reason why
     */
    record Body(@NotNull ReturnReason reason) {}
}
