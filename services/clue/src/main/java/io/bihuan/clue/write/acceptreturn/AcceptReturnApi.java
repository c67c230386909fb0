package io.bihuan.clue.write.acceptreturn;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/accept-return}: the sender takes it back. */
@RestController
class AcceptReturnApi {

    private final Commands commands;

    AcceptReturnApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = AcceptReturn.class)
    @PostMapping("/clues/{id}/accept-return")
    CommandOutcome accept(@PathVariable String id, Actor actor) {
        return commands.send(new AcceptReturn(id, actor));
    }
}
