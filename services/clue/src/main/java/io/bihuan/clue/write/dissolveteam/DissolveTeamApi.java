package io.bihuan.clue.write.dissolveteam;

import io.bihuan.clue.model.DissolutionReason;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/dissolve-team}: a head of a desk ends the team. */
@RestController
class DissolveTeamApi {

    private final Commands commands;

    DissolveTeamApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = DissolveTeam.class)
    @PostMapping("/clues/{id}/dissolve-team")
    CommandOutcome dissolve(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new DissolveTeam(id, body.reason(), actor));
    }

    /**
     * The request.
     *
     * @param reason why
     */
    record Body(@NotNull DissolutionReason reason) {}
}
