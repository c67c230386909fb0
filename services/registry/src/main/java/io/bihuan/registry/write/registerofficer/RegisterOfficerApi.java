package io.bihuan.registry.write.registerofficer;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /officers}. */
@RestController
class RegisterOfficerApi {

    private final Commands commands;

    RegisterOfficerApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RegisterOfficer.class)
    @PostMapping("/officers")
    CommandOutcome registerOfficer(@Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RegisterOfficer(body.officerId(), body.name(), body.basis(), actor));
    }

    /**
     * The request.
     *
     * @param officerId a new officer id, for example {@code 990100-SHB-003}
     * @param name what colleagues see; never leaves the registry
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(
            @NotBlank @Pattern(regexp = "[0-9]{6}([0-9]{3}){0,2}-[A-Z]{2,8}-[0-9]{3,6}")
            String officerId,

            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 200) String basis) {}
}
