package io.bihuan.clue.write.detachtip;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /tips/{id}/detach}: the desk takes a tip away from a clue it does not belong to. */
@RestController
class DetachTipApi {

    private final Commands commands;

    DetachTipApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = DetachTip.class)
    @PostMapping("/tips/{id}/detach")
    CommandOutcome detach(@PathVariable String id, Actor actor) {
        return commands.send(new DetachTip(id, actor));
    }
}
