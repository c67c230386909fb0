package io.bihuan.clue.write.approveunseal;

import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /unseal-requests/{id}/approve-unseal}: one of two approves. */
@RestController
class ApproveUnsealApi {

    private final Commands commands;
    private final Matters matters;

    ApproveUnsealApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = ApproveUnseal.class)
    @PostMapping("/unseal-requests/{id}/approve-unseal")
    CommandOutcome approve(@PathVariable String id, Actor actor) {
        return commands.send(new ApproveUnseal(id, matters.ofRequest(id).conflicts(), actor));
    }
}
