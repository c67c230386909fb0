package io.bihuan.clue.write.grantextension;

import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ExtensionGround;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/grant-extension}: a unit above grants more time. */
@RestController
class GrantExtensionApi {

    private final Commands commands;

    GrantExtensionApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = GrantExtension.class)
    @PostMapping("/clues/{id}/grant-extension")
    CommandOutcome grant(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new GrantExtension(id, body.clock(), body.days(), body.ground(), body.requestRef(), actor));
    }

    /**
     * The request.
     *
     * @param clock which clock
     * @param days for how many days, of the kind the rule counts in
     * @param ground why
     * @param requestRef index number of the unit's request
     */
    record Body(
            @NotNull ClueClock clock,
            @NotNull @Min(1) @Max(999) Integer days,
            @NotNull ExtensionGround ground,
            @NotBlank String requestRef) {}
}
