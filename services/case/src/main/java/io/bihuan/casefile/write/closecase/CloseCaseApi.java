package io.bihuan.casefile.write.closecase;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /cases/{id}/close-case}. */
@RestController
class CloseCaseApi {

    private final Commands commands;

    CloseCaseApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = CloseCase.class)
    @PostMapping("/cases/{id}/close-case")
    CommandOutcome closeCase(@PathVariable String id, Actor actor) {
        return commands.send(new CloseCase(id, actor));
    }
}
