package io.bihuan.supervision.write.handleinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.model.HandlingOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /interference-records/{id}/handle-interference}: what came of it is noted. */
@RestController
class HandleInterferenceApi {

    private final Commands commands;

    HandleInterferenceApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = HandleInterference.class)
    @PostMapping("/interference-records/{id}/handle-interference")
    CommandOutcome handle(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new HandleInterference(id, body.outcome(), body.outcomeRef().strip(), actor));
    }

    /**
     * The request.
     *
     * @param outcome a code
     * @param outcomeRef index of the paper
     */
    record Body(
            @NotNull HandlingOutcome outcome,
            @NotBlank @Size(max = 100) String outcomeRef) {}
}
