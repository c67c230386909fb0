package io.bihuan.registry.write.renameunit;

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

/** {@code POST /units/{id}/rename-unit}. */
@RestController
class RenameUnitApi {

    private final Commands commands;

    RenameUnitApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RenameUnit.class)
    @PostMapping("/units/{id}/rename-unit")
    CommandOutcome renameUnit(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RenameUnit(id, body.name(), body.effectiveFrom(), body.basis(), actor));
    }

    /**
     * The request.
     *
     * @param name the new name
     * @param effectiveFrom the first day of that name
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(
            @NotBlank @Size(max = 60) String name,
            @NotNull LocalDate effectiveFrom,
            @NotBlank @Size(max = 200) String basis) {}
}
