package io.bihuan.clue.write.refertip;

import io.bihuan.clue.model.Recipient;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /tips/{id}/refer}: the desk refers a tip to another organ. */
@RestController
class ReferTipApi {

    private final Commands commands;

    ReferTipApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ReferTip.class)
    @PostMapping("/tips/{id}/refer")
    CommandOutcome refer(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ReferTip(id, body.recipient(), body.transferRef(), actor));
    }

    /**
     * The request.
     *
     * @param recipient what kind of organ it goes to; the reporter is told
     * @param transferRef index of the letter, without anything of a person
     */
    record Body(
            @NotNull Recipient recipient,
            @NotBlank @Size(max = 64) String transferRef) {}
}
