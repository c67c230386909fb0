package io.bihuan.clue.write.signpledge;

import io.bihuan.clue.model.SecrecyPledge;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /secrecy-pledge} and {@code POST /clues/{id}/sign-pledge}: a member reads the text and signs it. */
@RestController
class SignPledgeApi {

    private final Commands commands;

    SignPledgeApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = SignPledge.class)
    @GetMapping("/secrecy-pledge")
    SecrecyPledge text() {
        return SecrecyPledge.current();
    }

    @Access(sends = SignPledge.class)
    @PostMapping("/clues/{id}/sign-pledge")
    CommandOutcome sign(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new SignPledge(id, body.textHash(), actor));
    }

    /**
     * The request.
     *
     * @param textHash SHA-256 of the text that is signed
     */
    record Body(@NotBlank @Size(max = 64) String textHash) {}
}
