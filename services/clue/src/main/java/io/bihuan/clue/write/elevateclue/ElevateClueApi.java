package io.bihuan.clue.write.elevateclue;

import io.bihuan.clue.model.ClueGrade;
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

/** {@code POST /clues/{id}/elevate-clue}: anybody in the chain of command raises it. */
@RestController
class ElevateClueApi {

    private final Commands commands;

    ElevateClueApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ElevateClue.class)
    @PostMapping("/clues/{id}/elevate-clue")
    CommandOutcome elevate(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ElevateClue(id, body.grade(), body.basisRef(), actor));
    }

    /**
     * The request.
     *
     * @param grade its new grade
     * @param basisRef index number of the decision
     */
    record Body(@NotNull ClueGrade grade, @NotBlank String basisRef) {}
}
