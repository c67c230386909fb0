package io.bihuan.clue.write.refusesignature;

import io.bihuan.clue.model.Shortcoming;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/refuse-signature}: the holder of the next slot sends the conclusion back. */
@RestController
class RefuseSignatureApi {

    private final Commands commands;

    RefuseSignatureApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RefuseSignature.class)
    @PostMapping("/clues/{id}/refuse-signature")
    CommandOutcome refuse(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RefuseSignature(id, body.slot(), body.reason(), actor));
    }

    /**
     * The request.
     *
     * @param slot which slot, from 1
     * @param reason what is wrong with the conclusion
     */
    record Body(
            @NotNull @Min(1) @Max(32) Integer slot, @NotNull Shortcoming reason) {}
}
