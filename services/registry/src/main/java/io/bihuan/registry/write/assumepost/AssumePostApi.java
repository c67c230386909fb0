package io.bihuan.registry.write.assumepost;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /officers/{id}/assume-post}. */
@RestController
class AssumePostApi {

    private final Commands commands;

    AssumePostApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = AssumePost.class)
    @PostMapping("/officers/{id}/assume-post")
    CommandOutcome assumePost(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new AssumePost(id, body.unit(), body.roles(), body.from(), body.basis(), actor));
    }

    /**
     * The request.
     *
     * @param unit the unit it is held in
     * @param roles what the officer is there
     * @param from first day
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(
            @NotBlank @Pattern(regexp = "[0-9]{6}([0-9]{3}){0,2}-[A-Z]{2,8}")
            String unit,

            @NotEmpty Set<Role> roles,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 200) String basis) {}
}
