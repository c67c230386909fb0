package io.bihuan.registry.write.dissolveunit;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /units/{id}/dissolve-unit}. */
@RestController
class DissolveUnitApi {

    private final Commands commands;

    DissolveUnitApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = DissolveUnit.class)
    @PostMapping("/units/{id}/dissolve-unit")
    CommandOutcome dissolveUnit(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new DissolveUnit(id, body.lastDay(), body.basis(), actor));
    }

    /**
     * The request.
     *
     * @param lastDay its last day
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 200) String basis) {}
}
