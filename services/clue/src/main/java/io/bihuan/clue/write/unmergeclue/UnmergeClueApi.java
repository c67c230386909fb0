package io.bihuan.clue.write.unmergeclue;

import io.bihuan.clue.model.UnmergeReason;
import io.bihuan.clue.write.mergeclue.MainClues;
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

/** {@code POST /clues/{id}/unmerge-clue}: the desk has it worked on by itself again. */
@RestController
class UnmergeClueApi {

    private final Commands commands;
    private final MainClues mainClues;

    UnmergeClueApi(Commands commands, MainClues mainClues) {
        this.commands = commands;
        this.mainClues = mainClues;
    }

    @Access(sends = UnmergeClue.class)
    @PostMapping("/clues/{id}/unmerge-clue")
    CommandOutcome unmerge(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new UnmergeClue(id, mainClues.of(id).orElse(null), body.reason(), actor));
    }

    /**
     * The request.
     *
     * @param reason why
     */
    record Body(@NotNull UnmergeReason reason) {}
}
