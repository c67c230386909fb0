package io.bihuan.clue.write.referadministratively;

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

/** {@code POST /clues/{id}/refer-administratively}: disorder goes to a regulator or a public-order unit. */
@RestController
class ReferAdministrativelyApi {

    private final Commands commands;

    ReferAdministrativelyApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ReferAdministratively.class)
    @PostMapping("/clues/{id}/refer-administratively")
    CommandOutcome refer(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ReferAdministratively(id, body.unit(), body.referralRef(), actor));
    }

    /**
     * The request.
     *
     * @param unit the unit it goes to
     * @param referralRef index of the letter, without anything of a person
     */
    record Body(
            @NotBlank @Size(max = 64) String unit,
            @NotBlank @Size(max = 64) String referralRef) {}
}
