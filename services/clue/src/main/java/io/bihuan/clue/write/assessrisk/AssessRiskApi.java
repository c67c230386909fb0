package io.bihuan.clue.write.assessrisk;

import io.bihuan.clue.model.ProtectionId;
import io.bihuan.clue.model.RiskLevel;
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

/** {@code POST /tips/{id}/assess-risk}: how great the risk of the reporter is. */
@RestController
class AssessRiskApi {

    private final Commands commands;
    private final Matters matters;

    AssessRiskApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = AssessRisk.class)
    @PostMapping("/tips/{id}/assess-risk")
    CommandOutcome assess(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        String protectionId = ProtectionId.ofTip(id);
        return commands.send(new AssessRisk(
                protectionId, id, body.level(), body.basisRef(), matters.conflictsAround(protectionId), actor));
    }

    /**
     * The request.
     *
     * @param level how great it is
     * @param basisRef where that is indexed
     */
    record Body(
            @NotNull RiskLevel level,
            @NotBlank @Size(max = 64) String basisRef) {}
}
