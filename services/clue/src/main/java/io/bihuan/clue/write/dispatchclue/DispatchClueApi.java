package io.bihuan.clue.write.dispatchclue;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/dispatch-clue}: the desk dispatches. */
@RestController
class DispatchClueApi {

    private final Commands commands;

    DispatchClueApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = DispatchClue.class)
    @PostMapping("/clues/{id}/dispatch-clue")
    CommandOutcome dispatch(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new DispatchClue(id, body.handlingUnit(), body.dueOn(), actor));
    }

    /**
     * The request.
     *
     * @param handlingUnit id of the unit that is to verify
     * @param dueOn due day in Asia/Shanghai; without one the dispatch is refused
     */
    record Body(@NotBlank String handlingUnit, @Nullable LocalDate dueOn) {}
}
