package io.bihuan.clue.write.signconclusion;

import io.bihuan.clue.model.SignOpinion;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/sign-conclusion}: the holder of the next slot signs. */
@RestController
class SignConclusionApi {

    private final Commands commands;

    SignConclusionApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = SignConclusion.class)
    @PostMapping("/clues/{id}/sign-conclusion")
    CommandOutcome sign(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new SignConclusion(id, body.slot(), body.textHash(), body.opinion(), actor));
    }

    /**
     * The request.
     *
     * @param slot which slot, from 1
     * @param textHash the hash of the text that was read, as {@code GET /clues/{id}} shows it
     * @param opinion with what opinion
     */
    record Body(
            @NotNull @Min(1) @Max(32) Integer slot,
            @NotBlank @Size(max = 64) String textHash,
            @NotNull SignOpinion opinion) {}
}
