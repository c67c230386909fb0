package io.bihuan.clue.write.confirmconclusion;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/confirm-conclusion}: another organ confirms. */
@RestController
class ConfirmConclusionApi {

    private final Commands commands;

    ConfirmConclusionApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ConfirmConclusion.class)
    @PostMapping("/clues/{id}/confirm-conclusion")
    CommandOutcome confirm(@PathVariable String id, Actor actor) {
        return commands.send(new ConfirmConclusion(id, actor));
    }
}
