package io.bihuan.clue.write.designatesubstitute;

import io.bihuan.clue.model.RecusalGround;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/designate-substitute}: a superior unit names who signs instead. */
@RestController
class DesignateSubstituteApi {

    private final Commands commands;

    DesignateSubstituteApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = DesignateSubstitute.class)
    @PostMapping("/clues/{id}/designate-substitute")
    CommandOutcome designate(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new DesignateSubstitute(id, body.slot(), body.substitute(), body.ground(), actor));
    }

    /**
     * The request.
     *
     * @param slot which slot, from 1
     * @param substitute the officer who shall sign
     * @param ground why the holder must keep out
     */
    record Body(
            @NotNull @Min(1) @Max(32) Integer slot,
            @NotBlank @Size(max = 64) String substitute,
            @NotNull RecusalGround ground) {}
}
