package io.bihuan.casefile.write.recordstage;

import io.bihuan.casefile.model.CaseStage;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /cases/{id}/record-stage}. */
@RestController
class RecordStageApi {

    private final Commands commands;

    RecordStageApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RecordStage.class)
    @PostMapping("/cases/{id}/record-stage")
    CommandOutcome recordStage(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RecordStage(id, body.stage(), body.document(), body.reachedOn(), actor));
    }

    /**
     * The request.
     *
     * @param stage the stage reached
     * @param document number of the legal document
     * @param reachedOn the date of that document
     */
    record Body(
            @NotNull CaseStage stage,
            @NotBlank @Size(max = 64) String document,
            @NotNull LocalDate reachedOn) {}
}
