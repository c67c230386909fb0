package io.bihuan.clue.write.refusereturn;

import io.bihuan.clue.model.ReturnRefusal;
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

/** {@code POST /clues/{id}/refuse-return}: the sender does not take it back. */
@RestController
class RefuseReturnApi {

    private final Commands commands;

    RefuseReturnApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RefuseReturn.class)
    @PostMapping("/clues/{id}/refuse-return")
    CommandOutcome refuse(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RefuseReturn(id, body.reason(), actor));
    }

    /**
     * The request.
     *
     * @param reason why
     */
    record Body(@NotNull ReturnRefusal reason) {}
}
