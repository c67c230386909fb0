package io.bihuan.clue.write.completehandling;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/complete-handling}: the desk completes a clue without a case. */
@RestController
class CompleteHandlingApi {

    private final Commands commands;

    CompleteHandlingApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = CompleteHandling.class)
    @PostMapping("/clues/{id}/complete-handling")
    CommandOutcome complete(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new CompleteHandling(id, null, body.outcome(), actor));
    }

    /**
     * The request.
     *
     * @param outcome a code for what was done, for example {@code NO_ACTION}
     */
    record Body(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String outcome) {}
}
