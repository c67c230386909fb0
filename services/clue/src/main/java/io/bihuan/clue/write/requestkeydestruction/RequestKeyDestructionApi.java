package io.bihuan.clue.write.requestkeydestruction;

import io.bihuan.clue.model.DestructionGround;
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
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /key-destructions}: somebody asks to destroy a reporter's key. */
@RestController
class RequestKeyDestructionApi {

    private final Commands commands;
    private final Matters matters;
    private final ReporterVault vault;

    RequestKeyDestructionApi(Commands commands, Matters matters, ReporterVault vault) {
        this.commands = commands;
        this.matters = matters;
        this.vault = vault;
    }

    @Access(sends = RequestKeyDestruction.class)
    @PostMapping("/key-destructions")
    ResponseEntity<CommandOutcome> request(@Valid @RequestBody Body body, Actor actor) {
        Matter matter = matters.ofTip(body.tipId());
        CommandOutcome outcome = commands.send(new RequestKeyDestruction(
                "key-destruction-" + Ids.next(),
                matter.tipId(),
                matter.reporterRef().isEmpty() ? vault.referenceFor(matter.tipId()) : matter.reporterRef(),
                body.ground(),
                matter.conflicts(),
                actor));
        return ResponseEntity.created(URI.create("/key-destructions/" + outcome.id()))
                .body(outcome);
    }

    /**
     * The request.
     *
     * @param tipId the tip
     * @param ground on what ground
     */
    record Body(@NotBlank String tipId, @NotNull DestructionGround ground) {}
}
