package io.bihuan.casefile.write.converttofreeze;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /asset-measures/{id}/convert-to-freeze}. */
@RestController
class ConvertToFreezeApi {

    private final Commands commands;

    ConvertToFreezeApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ConvertToFreeze.class)
    @PostMapping("/asset-measures/{id}/convert-to-freeze")
    CommandOutcome convertToFreeze(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new ConvertToFreeze(id, body.measureId(), body.refs(), body.major(), body.document(), actor));
    }

    /**
     * The request.
     *
     * @param measureId the emergency measure
     * @param refs numbers of the assets
     * @param major whether the case is a major or complex one
     * @param document number of the decision 冻结财产决定书文号
     */
    record Body(
            @NotBlank @Size(max = 40) String measureId,
            @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 8) String> refs,
            boolean major,
            @NotBlank @Size(max = 64) String document) {}
}
