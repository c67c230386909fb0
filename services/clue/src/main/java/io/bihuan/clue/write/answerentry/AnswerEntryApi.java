package io.bihuan.clue.write.answerentry;

import io.bihuan.clue.write.responsibility.RecordedAct;
import io.bihuan.clue.write.responsibility.RecordedActs;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /responsibility/{id}/answer-entry}: whoever acted answers. */
@RestController
class AnswerEntryApi {

    private final Commands commands;
    private final RecordedActs acts;

    AnswerEntryApi(Commands commands, RecordedActs acts) {
        this.commands = commands;
        this.acts = acts;
    }

    @Access(sends = AnswerEntry.class)
    @PostMapping("/responsibility/{id}/answer-entry")
    CommandOutcome answer(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        RecordedAct act = acts.own(id);
        return commands.send(new AnswerEntry(id, act.officer(), body.statementRef(), actor));
    }

    /**
     * The request.
     *
     * @param statementRef index of the statement
     */
    record Body(@NotBlank @Size(max = 128) String statementRef) {}
}
