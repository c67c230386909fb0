package io.bihuan.clue.write.emergencyaccess;

import io.bihuan.clue.model.DangerToLife;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /emergency-accesses}: somebody asks to read a tip because a life is in danger. */
@RestController
class RequestEmergencyAccessApi {

    private final Commands commands;
    private final TipsForLife tips;

    RequestEmergencyAccessApi(Commands commands, TipsForLife tips) {
        this.commands = commands;
        this.tips = tips;
    }

    @Access(sends = RequestEmergencyAccess.class)
    @PostMapping("/emergency-accesses")
    ResponseEntity<CommandOutcome> request(@Valid @RequestBody Body body, Actor actor) {
        TipsForLife.Tip tip = tips.of(body.tipId());
        CommandOutcome outcome = commands.send(new RequestEmergencyAccess(
                "emergency-" + Ids.next(),
                tip.tipId(),
                body.danger(),
                body.reason().strip(),
                tip.conflicts(),
                actor));
        return ResponseEntity.created(URI.create("/emergency-accesses/" + outcome.id()))
                .body(outcome);
    }

    /**
     * The request.
     *
     * @param tipId the tip
     * @param danger what threatens
     * @param reason why, in words
     */
    record Body(
            @NotBlank String tipId,
            @NotNull DangerToLife danger,
            @NotBlank @Size(max = 500) String reason) {}
}
