package io.bihuan.clue.write.reopenclue;

import io.bihuan.clue.model.ReopenGround;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/reopen-clue}: the head of a desk has a clue verified again because of new facts. */
@RestController
class ReopenClueApi {

    private final Commands commands;

    ReopenClueApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ReopenClue.class)
    @PostMapping("/clues/{id}/reopen-clue")
    CommandOutcome reopen(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ReopenClue(id, body.ground(), body.basis(), actor));
    }

    /**
     * Why.
     *
     * @param ground why; what only a review can find is refused
     * @param basis where the new facts are indexed
     */
    record Body(@NotNull ReopenGround ground, @NotBlank String basis) {}
}
