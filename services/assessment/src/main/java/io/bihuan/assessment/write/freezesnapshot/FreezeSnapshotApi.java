package io.bihuan.assessment.write.freezesnapshot;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.LogPositions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /periods/{id}/freeze-snapshot}. */
@RestController
class FreezeSnapshotApi {

    private final Commands commands;
    private final LogPositions positions;

    FreezeSnapshotApi(Commands commands, LogPositions positions) {
        this.commands = commands;
        this.positions = positions;
    }

    @Access(sends = FreezeSnapshot.class)
    @PostMapping("/periods/{id}/freeze-snapshot")
    CommandOutcome freezeSnapshot(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new FreezeSnapshot(id, body.cutoff(), positions.head(), actor));
    }

    /**
     * The request.
     *
     * @param cutoff what was due by then counts; not in the future
     */
    record Body(@NotNull Instant cutoff) {}
}
