package io.bihuan.supervision.write.logcoordination;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.model.CoordinationSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /listings/{id}/log-coordination}: the sponsor writes down what was coordinated. */
@RestController
class LogCoordinationApi {

    private final Commands commands;

    LogCoordinationApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = LogCoordination.class)
    @PostMapping("/listings/{id}/log-coordination")
    CommandOutcome log(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new LogCoordination(id, body.subject(), body.note().strip(), actor));
    }

    /**
     * The request.
     *
     * @param subject what was seen to
     * @param note what was done
     */
    record Body(
            @NotNull CoordinationSubject subject,
            @NotBlank @Size(max = 500) String note) {}
}
