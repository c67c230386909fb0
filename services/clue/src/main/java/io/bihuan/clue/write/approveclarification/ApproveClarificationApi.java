package io.bihuan.clue.write.approveclarification;

import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clarifications/{id}/approve-clarification}: an organ that was not accused approves. */
@RestController
class ApproveClarificationApi {

    private final Commands commands;
    private final Matters matters;
    private final Conclusions conclusions;

    ApproveClarificationApi(Commands commands, Matters matters, Conclusions conclusions) {
        this.commands = commands;
        this.matters = matters;
        this.conclusions = conclusions;
    }

    @Access(sends = ApproveClarification.class)
    @PostMapping("/clarifications/{id}/approve-clarification")
    CommandOutcome approve(@PathVariable String id, Actor actor) {
        return commands.send(
                new ApproveClarification(id, conclusions.stillHoldsBehind(id), matters.conflictsAround(id), actor));
    }
}
