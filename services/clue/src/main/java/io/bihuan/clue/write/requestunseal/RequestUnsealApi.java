package io.bihuan.clue.write.requestunseal;

import io.bihuan.clue.model.UnsealPurpose;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.clue.write.matter.Matter;
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
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /unseal-requests}: somebody asks to see who reported. */
@RestController
class RequestUnsealApi {

    private final Commands commands;
    private final Matters matters;
    private final ReporterVault vault;

    RequestUnsealApi(Commands commands, Matters matters, ReporterVault vault) {
        this.commands = commands;
        this.matters = matters;
        this.vault = vault;
    }

    @Access(sends = RequestUnseal.class)
    @PostMapping("/unseal-requests")
    ResponseEntity<CommandOutcome> request(@Valid @RequestBody Body body, Actor actor) {
        Matter matter = matters.ofTip(body.tipId());
        CommandOutcome outcome = commands.send(new RequestUnseal(
                "unseal-" + Ids.next(),
                matter.tipId(),
                matter.reporterRef().isEmpty() ? vault.referenceFor(matter.tipId()) : matter.reporterRef(),
                body.purpose(),
                body.reason().strip(),
                matter.conflicts(),
                actor));
        return ResponseEntity.created(URI.create("/unseal-requests/" + outcome.id()))
                .body(outcome);
    }

    /**
     * The request.
     *
     * @param tipId the tip
     * @param purpose what for
     * @param reason why, in words
     */
    record Body(
            @NotBlank String tipId,
            @NotNull UnsealPurpose purpose,
            @NotBlank @Size(max = 500) String reason) {}
}
