package io.bihuan.registry.write.abolishdivision;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /divisions/{id}/abolish-division}. */
@RestController
class AbolishDivisionApi {

    private final Commands commands;

    AbolishDivisionApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = AbolishDivision.class)
    @PostMapping("/divisions/{id}/abolish-division")
    CommandOutcome abolishDivision(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new AbolishDivision(id, body.lastDay(), body.successor(), body.basis(), actor));
    }

    /**
     * The request.
     *
     * @param lastDay its last day
     * @param successor the division that takes over, or null
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(
            @NotNull LocalDate lastDay,

            @Pattern(regexp = "[0-9]{6}([0-9]{3}){0,2}") @Nullable String successor,

            @NotBlank @Size(max = 200) String basis) {}
}
