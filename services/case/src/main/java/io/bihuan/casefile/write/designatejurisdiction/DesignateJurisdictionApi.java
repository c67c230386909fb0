package io.bihuan.casefile.write.designatejurisdiction;

import io.bihuan.casefile.model.DesignationGround;
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

/** {@code POST /cases/{id}/designate-jurisdiction}. */
@RestController
class DesignateJurisdictionApi {

    private final Commands commands;

    DesignateJurisdictionApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = DesignateJurisdiction.class)
    @PostMapping("/cases/{id}/designate-jurisdiction")
    CommandOutcome designateJurisdiction(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new DesignateJurisdiction(id, body.unit(), body.ground(), body.document(), actor));
    }

    /**
     * The request.
     *
     * @param unit id of the police organ that shall have the case
     * @param ground why
     * @param document number of the decision 指定管辖决定书文号
     */
    record Body(
            @NotBlank @Size(max = 40) String unit,
            @NotNull DesignationGround ground,
            @NotBlank @Size(max = 64) String document) {}
}
