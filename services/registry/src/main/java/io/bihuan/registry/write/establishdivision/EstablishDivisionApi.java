package io.bihuan.registry.write.establishdivision;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.DivisionKind;
import io.bihuan.kernel.registry.Level;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /divisions}. */
@RestController
class EstablishDivisionApi {

    private final Commands commands;

    EstablishDivisionApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = EstablishDivision.class)
    @PostMapping("/divisions")
    CommandOutcome establishDivision(@Valid @RequestBody Body body, Actor actor) {
        return commands.send(new EstablishDivision(
                body.code(),
                body.name(),
                body.level(),
                body.kind(),
                body.parent(),
                body.effectiveFrom(),
                body.basis(),
                actor));
    }

    /**
     * The request.
     *
     * @param code a new code of 6, 9 or 12 digits
     * @param name Chinese name
     * @param level administrative level
     * @param kind STATUTORY or FUNCTIONAL
     * @param parent the division directly above, or null at the top
     * @param effectiveFrom its first day
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(
            @NotBlank @Pattern(regexp = "[0-9]{6}([0-9]{3}){0,2}")
            String code,

            @NotBlank @Size(max = 60) String name,
            @NotNull Level level,
            @NotNull DivisionKind kind,

            @Pattern(regexp = "[0-9]{6}([0-9]{3}){0,2}") @Nullable String parent,

            @NotNull LocalDate effectiveFrom,
            @NotBlank @Size(max = 200) String basis) {}
}
