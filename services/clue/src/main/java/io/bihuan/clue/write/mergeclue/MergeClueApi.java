package io.bihuan.clue.write.mergeclue;

import io.bihuan.clue.model.MergeGround;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/merge-clue}: the desk has it worked on in another clue. */
@RestController
class MergeClueApi {

    private final Commands commands;
    private final MainClues mainClues;

    MergeClueApi(Commands commands, MainClues mainClues) {
        this.commands = commands;
        this.mainClues = mainClues;
    }

    @Access(sends = MergeClue.class)
    @PostMapping("/clues/{id}/merge-clue")
    CommandOutcome merge(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new MergeClue(id, mainClues.seen(body.clueId()), body.ground(), actor));
    }

    /**
     * The request.
     *
     * @param clueId the clue it is to be worked on in
     * @param ground why
     */
    record Body(
            @NotBlank @Size(max = 128) String clueId,
            @NotNull MergeGround ground) {}
}
