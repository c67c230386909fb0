package io.bihuan.registry.write.changesuperior;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /units/{id}/change-superior}. */
@RestController
class ChangeSuperiorApi {

    private final Commands commands;

    ChangeSuperiorApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ChangeSuperior.class)
    @PostMapping("/units/{id}/change-superior")
    CommandOutcome changeSuperior(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ChangeSuperior(id, body.superior(), body.effectiveFrom(), body.basis(), actor));
    }

    /**
     * The request.
     *
     * @param superior the unit directly above, or null at the top
     * @param effectiveFrom the first day
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(
            @Nullable String superior,
            @NotNull LocalDate effectiveFrom,
            @NotBlank @Size(max = 200) String basis) {}
}
