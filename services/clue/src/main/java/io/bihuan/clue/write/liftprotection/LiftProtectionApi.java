package io.bihuan.clue.write.liftprotection;

import io.bihuan.clue.model.LiftReason;
import io.bihuan.clue.model.ProtectionId;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /tips/{id}/lift-protection}: a measure is lifted. */
@RestController
class LiftProtectionApi {

    private final Commands commands;
    private final Matters matters;

    LiftProtectionApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = LiftProtection.class)
    @PostMapping("/tips/{id}/lift-protection")
    CommandOutcome lift(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        String protectionId = ProtectionId.ofTip(id);
        return commands.send(new LiftProtection(
                protectionId,
                body.measureId(),
                body.reason(),
                body.basisRef(),
                matters.conflictsAround(protectionId),
                actor));
    }

    /**
     * The request.
     *
     * @param measureId the measure
     * @param reason why
     * @param basisRef where that is indexed
     */
    record Body(
            @NotBlank @Size(max = 64) String measureId,
            @NotNull LiftReason reason,
            @NotBlank @Size(max = 64) String basisRef) {}
}
