package io.bihuan.clue.write.submitconclusion;

import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.Ladder;
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

/** {@code POST /clues/{id}/submit-conclusion}: the verifiers submit. */
@RestController
class SubmitConclusionApi {

    private final Commands commands;

    SubmitConclusionApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = SubmitConclusion.class)
    @PostMapping("/clues/{id}/submit-conclusion")
    CommandOutcome submit(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new SubmitConclusion(id, body.kind(), body.ladder(), body.reportRef(), actor));
    }

    /**
     * The request.
     *
     * @param kind kind of conclusion
     * @param ladder step of the ladder
     * @param reportRef where the report is indexed
     */
    record Body(
            @NotNull ConclusionKind kind,
            @NotNull Ladder ladder,
            @NotBlank @Size(max = 64) String reportRef) {}
}
