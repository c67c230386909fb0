package io.bihuan.supervision.write.assignsponsor;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /listings/{id}/assign-sponsor}: let a leader sponsor the case. */
@RestController
class AssignSponsorApi {

    private final Commands commands;

    AssignSponsorApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = AssignSponsor.class)
    @PostMapping("/listings/{id}/assign-sponsor")
    CommandOutcome assignSponsor(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new AssignSponsor(id, body.sponsor(), body.sponsorUnit(), actor));
    }

    /**
     * The request.
     *
     * @param sponsor officer id of the leader, never a name
     * @param sponsorUnit id of the unit the leader serves in
     */
    record Body(
            @NotBlank @Size(max = 64) String sponsor,
            @NotBlank @Size(max = 40) String sponsorUnit) {}
}
