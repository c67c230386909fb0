package io.bihuan.clue.write.applyprotection;

import io.bihuan.clue.model.ProtectionId;
import io.bihuan.clue.model.ProtectionMeasure;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /tips/{id}/apply-protection}: a measure of protection is applied. */
@RestController
class ApplyProtectionApi {

    private final Commands commands;
    private final Matters matters;

    ApplyProtectionApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = ApplyProtection.class)
    @PostMapping("/tips/{id}/apply-protection")
    CommandOutcome protect(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        String protectionId = ProtectionId.ofTip(id);
        return commands.send(new ApplyProtection(
                protectionId,
                id,
                "measure-" + Ids.next(),
                body.measure(),
                body.executingUnit(),
                body.basisRef(),
                body.reviewOn(),
                matters.conflictsAround(protectionId),
                actor));
    }

    /**
     * The request.
     *
     * @param measure which one
     * @param executingUnit the unit that carries it out
     * @param basisRef where that is indexed
     * @param reviewOn the last day on which it is to be looked at again
     */
    record Body(
            @NotNull ProtectionMeasure measure,
            @NotBlank @Size(max = 32) String executingUnit,
            @NotBlank @Size(max = 64) String basisRef,
            @NotNull LocalDate reviewOn) {}
}
