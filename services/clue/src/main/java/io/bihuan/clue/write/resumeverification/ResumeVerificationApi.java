package io.bihuan.clue.write.resumeverification;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/resume-verification}: a unit above lets the verification go on. */
@RestController
class ResumeVerificationApi {

    private final Commands commands;

    ResumeVerificationApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ResumeVerification.class)
    @PostMapping("/clues/{id}/resume-verification")
    CommandOutcome resume(@PathVariable String id, Actor actor) {
        return commands.send(new ResumeVerification(id, actor));
    }
}
