package io.bihuan.supervision.write.answerurge;

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

/** {@code POST /urges/{id}/answer-urge}. */
@RestController
class AnswerUrgeApi {

    private final Commands commands;

    AnswerUrgeApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = AnswerUrge.class)
    @PostMapping("/urges/{id}/answer-urge")
    CommandOutcome answerUrge(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new AnswerUrge(id, body.answer(), actor));
    }

    /**
     * The request.
     *
     * @param answer reasons, progress and expected completion, at most 2,000 characters
     */
    record Body(@NotBlank @Size(max = 2000) String answer) {}
}
