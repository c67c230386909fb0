package io.bihuan.clue.write.lowerclue;

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

/** {@code POST /clues/{id}/lower-clue}: the level that set it lowers it. */
@RestController
class LowerClueApi {

    private final Commands commands;

    LowerClueApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = LowerClue.class)
    @PostMapping("/clues/{id}/lower-clue")
    CommandOutcome lower(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new LowerClue(id, body.grade(), body.basisRef(), actor));
    }

    /**
     * The request.
     *
     * @param grade its new grade
     * @param basisRef index number of the decision
     */
    record Body(@NotNull ClueGrade grade, @NotBlank String basisRef) {}
}
