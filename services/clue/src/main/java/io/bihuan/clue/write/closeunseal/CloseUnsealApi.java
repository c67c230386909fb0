package io.bihuan.clue.write.closeunseal;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /unseal-requests/{id}/close-unseal}: the requester is done. */
@RestController
class CloseUnsealApi {

    private final Commands commands;

    CloseUnsealApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = CloseUnseal.class)
    @PostMapping("/unseal-requests/{id}/close-unseal")
    CommandOutcome close(@PathVariable String id, Actor actor) {
        return commands.send(new CloseUnseal(id, actor));
    }
}
