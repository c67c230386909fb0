package io.bihuan.clue.write.splitclue;

import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.write.registerclue.IssuedNumbers;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /clues/{id}/split-clue}: the desk splits. Both numbers come from the same counter as every other, and one that a
 * refusal leaves unused is a gap like any other.
 */
@RestController
class SplitClueApi {

    private final Commands commands;
    private final LineBirths births;
    private final IssuedNumbers numbers;

    SplitClueApi(Commands commands, LineBirths births, IssuedNumbers numbers) {
        this.commands = commands;
        this.births = births;
        this.numbers = numbers;
    }

    @Access(sends = SplitClue.class)
    @PostMapping("/clues/{id}/split-clue")
    CommandOutcome split(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        // What does not exist is for the command to refuse, in the same words as what the officer must not know of.
        SourceClass source = births.sourceOf(id).orElse(SourceClass.MASS_REPORT);
        return commands.send(new SplitClue(
                id,
                numbers.issue(actor, source),
                numbers.issue(actor, source),
                body.disciplineUnit(),
                body.dueOn(),
                actor));
    }

    /**
     * The request.
     *
     * @param disciplineUnit id of the unit of the discipline organ
     * @param dueOn due day of the discipline line in Asia/Shanghai; without one the split is refused
     */
    record Body(@NotBlank String disciplineUnit, @Nullable LocalDate dueOn) {}
}
