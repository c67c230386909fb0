package io.bihuan.clue.write.giveopinion;

import io.bihuan.clue.model.ReviewOpinion;
import io.bihuan.clue.write.matter.Matters;
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

/** {@code POST /reviews/{id}/give-opinion}: the reviewer says what to think of it. */
@RestController
class GiveOpinionApi {

    private final Commands commands;
    private final Matters matters;

    GiveOpinionApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = GiveOpinion.class)
    @PostMapping("/reviews/{id}/give-opinion")
    CommandOutcome give(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new GiveOpinion(id, body.opinion(), body.opinionRef(), matters.conflictsAround(id), actor));
    }

    /**
     * The opinion.
     *
     * @param opinion whether it should stand
     * @param opinionRef where the opinion is indexed
     */
    record Body(@NotNull ReviewOpinion opinion, @NotBlank String opinionRef) {}
}
