package io.bihuan.supervision.write.referinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.model.ReferralOrgan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /interference-records/{id}/refer-interference}: the organ that received it hands it on. */
@RestController
class ReferInterferenceApi {

    private final Commands commands;

    ReferInterferenceApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ReferInterference.class)
    @PostMapping("/interference-records/{id}/refer-interference")
    CommandOutcome refer(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new ReferInterference(id, body.organ(), body.letterRef().strip(), actor));
    }

    /**
     * The request.
     *
     * @param organ a code
     * @param letterRef index of the paper
     */
    record Body(
            @NotNull ReferralOrgan organ,
            @NotBlank @Size(max = 100) String letterRef) {}
}
