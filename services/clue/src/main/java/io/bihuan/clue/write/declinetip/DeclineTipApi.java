package io.bihuan.clue.write.declinetip;

import io.bihuan.clue.model.DeclineReason;
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

/** {@code POST /tips/{id}/decline}: the head of a desk declines a tip. */
@RestController
class DeclineTipApi {

    private final Commands commands;

    DeclineTipApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = DeclineTip.class)
    @PostMapping("/tips/{id}/decline")
    CommandOutcome decline(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new DeclineTip(id, body.reason(), body.secondOfficer(), actor));
    }

    /**
     * The request.
     *
     * @param reason why; the reporter is told
     * @param secondOfficer who reviewed it
     */
    record Body(
            @NotNull DeclineReason reason,
            @NotBlank @Size(max = 64) String secondOfficer) {}
}
