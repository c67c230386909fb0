package io.bihuan.clue.write.approveverificationstart;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/approve-verification-start}: police of county level or above approve. */
@RestController
class ApproveVerificationStartApi {

    private final Commands commands;

    ApproveVerificationStartApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ApproveVerificationStart.class)
    @PostMapping("/clues/{id}/approve-verification-start")
    CommandOutcome approve(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ApproveVerificationStart(id, body.verifiers(), actor));
    }

    /**
     * The request.
     *
     * @param verifiers officer ids
     */
    record Body(@NotNull @Size(max = 50) List<@NotBlank String> verifiers) {}
}
