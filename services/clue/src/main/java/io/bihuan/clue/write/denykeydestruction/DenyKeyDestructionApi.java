package io.bihuan.clue.write.denykeydestruction;

import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /key-destructions/{id}/deny-key-destruction}: an approver refuses. */
@RestController
class DenyKeyDestructionApi {

    private final Commands commands;
    private final Matters matters;

    DenyKeyDestructionApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = DenyKeyDestruction.class)
    @PostMapping("/key-destructions/{id}/deny-key-destruction")
    CommandOutcome deny(@PathVariable String id, Actor actor) {
        return commands.send(new DenyKeyDestruction(id, matters.ofRequest(id).conflicts(), actor));
    }
}
