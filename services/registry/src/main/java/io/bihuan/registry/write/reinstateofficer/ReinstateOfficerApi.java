package io.bihuan.registry.write.reinstateofficer;

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

/** {@code POST /officers/{id}/reinstate-officer}. */
@RestController
class ReinstateOfficerApi {

    private final Commands commands;

    ReinstateOfficerApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ReinstateOfficer.class)
    @PostMapping("/officers/{id}/reinstate-officer")
    CommandOutcome reinstateOfficer(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ReinstateOfficer(id, body.basis(), actor));
    }

    /**
     * The request.
     *
     *
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(@NotBlank @Size(max = 200) String basis) {}
}
