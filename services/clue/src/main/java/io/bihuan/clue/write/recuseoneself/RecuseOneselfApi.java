package io.bihuan.clue.write.recuseoneself;

import io.bihuan.clue.model.RecusalGround;
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

/** {@code POST /clues/{id}/recuse-oneself}: an officer keeps out from now on. */
@RestController
class RecuseOneselfApi {

    private final Commands commands;

    RecuseOneselfApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RecuseOneself.class)
    @PostMapping("/clues/{id}/recuse-oneself")
    CommandOutcome recuse(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RecuseOneself(id, body.ground(), actor));
    }

    /**
     * The request.
     *
     * @param ground why
     */
    record Body(@NotNull RecusalGround ground) {}
}
