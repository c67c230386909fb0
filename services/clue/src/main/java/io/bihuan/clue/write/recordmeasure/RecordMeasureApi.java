package io.bihuan.clue.write.recordmeasure;

import io.bihuan.clue.model.InterviewWaiver;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/record-measure}: a verifier records what was done. */
@RestController
class RecordMeasureApi {

    private final Commands commands;

    RecordMeasureApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RecordMeasure.class)
    @PostMapping("/clues/{id}/record-measure")
    CommandOutcome recordMeasure(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new RecordMeasure(id, body.kind(), body.performedAt(), body.evidenceRef(), body.waiver(), actor));
    }

    /**
     * The request.
     *
     * @param kind what was done
     * @param performedAt when it was done
     * @param evidenceRef where the evidence is indexed
     * @param waiver why the reporter was not met
     */
    record Body(
            @NotNull MeasureKind kind,
            @NotNull Instant performedAt,
            @Nullable @Size(max = 64) String evidenceRef,
            @Nullable InterviewWaiver waiver) {}
}
