package io.bihuan.clue.write.denyunseal;

import io.bihuan.clue.model.UnsealDenial;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /unseal-requests/{id}/deny-unseal}: an approver refuses. */
@RestController
class DenyUnsealApi {

    private final Commands commands;
    private final Matters matters;

    DenyUnsealApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = DenyUnseal.class)
    @PostMapping("/unseal-requests/{id}/deny-unseal")
    CommandOutcome deny(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new DenyUnseal(id, body.reason(), matters.ofRequest(id).conflicts(), actor));
    }

    /** @param reason why not */
    record Body(@NotNull UnsealDenial reason) {}
}
