package io.bihuan.registry.write.establishunit;

import io.bihuan.kernel.Actor;
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

/** {@code POST /units}. */
@RestController
class EstablishUnitApi {

    private final Commands commands;

    EstablishUnitApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = EstablishUnit.class)
    @PostMapping("/units")
    CommandOutcome establishUnit(@Valid @RequestBody Body body, Actor actor) {
        return commands.send(new EstablishUnit(
                body.unitId(),
                body.name(),
                body.agency(),
                body.level(),
                body.divisionCode(),
                body.superior(),
                body.effectiveFrom(),
                body.basis(),
                actor));
    }

    /**
     * The request.
     *
     * @param unitId a new unit id, for example {@code 990121-GA}
     * @param name Chinese name
     * @param agency the agency line
     * @param level administrative level
     * @param divisionCode the division it serves
     * @param superior the unit directly above in its own line, or null
     * @param effectiveFrom its first day
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(
            @NotBlank @Pattern(regexp = "[0-9]{6}([0-9]{3}){0,2}-[A-Z]{2,8}")
            String unitId,

            @NotBlank @Size(max = 60) String name,
            @NotBlank @Pattern(regexp = "[A-Z]{2,30}") String agency,
            @NotNull Level level,

            @NotBlank @Pattern(regexp = "[0-9]{6}([0-9]{3}){0,2}")
            String divisionCode,

            @Pattern(regexp = "[0-9]{6}([0-9]{3}){0,2}-[A-Z]{2,8}") @Nullable String superior,

            @NotNull LocalDate effectiveFrom,
            @NotBlank @Size(max = 200) String basis) {}
}
