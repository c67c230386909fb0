package io.bihuan.casefile.write.releaseemergencymeasure;

import io.bihuan.casefile.model.ReleaseGround;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /asset-measures/{id}/release-emergency-measure}. */
@RestController
class ReleaseEmergencyMeasureApi {

    private final Commands commands;

    ReleaseEmergencyMeasureApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ReleaseEmergencyMeasure.class)
    @PostMapping("/asset-measures/{id}/release-emergency-measure")
    CommandOutcome releaseEmergencyMeasure(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new ReleaseEmergencyMeasure(id, body.measureId(), body.refs(), body.ground(), body.document(), actor));
    }

    /**
     * The request.
     *
     * @param measureId the measure
     * @param refs numbers of the assets
     * @param ground why
     * @param document number of the decision 解除决定书文号
     */
    record Body(
            @NotBlank @Size(max = 40) String measureId,
            @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 8) String> refs,
            @NotNull ReleaseGround ground,
            @NotBlank @Size(max = 64) String document) {}
}
