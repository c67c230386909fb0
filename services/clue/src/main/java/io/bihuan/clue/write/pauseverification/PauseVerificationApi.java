package io.bihuan.clue.write.pauseverification;

import io.bihuan.clue.model.PauseGround;
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

/** {@code POST /clues/{id}/pause-verification}: a unit above lets the verification rest. */
@RestController
class PauseVerificationApi {

    private final Commands commands;

    PauseVerificationApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = PauseVerification.class)
    @PostMapping("/clues/{id}/pause-verification")
    CommandOutcome pause(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new PauseVerification(id, body.ground(), body.decisionRef(), actor));
    }

    /**
     * The request.
     *
     * @param ground why
     * @param decisionRef index number of the decision
     */
    record Body(@NotNull PauseGround ground, @NotBlank String decisionRef) {}
}
