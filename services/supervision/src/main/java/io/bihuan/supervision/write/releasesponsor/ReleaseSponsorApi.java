package io.bihuan.supervision.write.releasesponsor;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.model.ReleaseGround;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /listings/{id}/release-sponsor}: the leader sponsors the case no longer. */
@RestController
class ReleaseSponsorApi {

    private final Commands commands;

    ReleaseSponsorApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ReleaseSponsor.class)
    @PostMapping("/listings/{id}/release-sponsor")
    CommandOutcome releaseSponsor(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ReleaseSponsor(id, body.ground(), actor));
    }

    /**
     * The request.
     *
     * @param ground why
     */
    record Body(@NotNull ReleaseGround ground) {}
}
