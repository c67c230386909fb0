package io.bihuan.clue.write.approvekeydestruction;

import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.clue.write.matter.Matter;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /key-destructions/{id}/approve-key-destruction}: one of two approves. After the second approval the key is gone
 * when the answer comes; should this process die in between, the policy on {@code KeyDestructionOrdered} destroys it.
 */
@RestController
class ApproveKeyDestructionApi {

    private final Commands commands;
    private final Matters matters;
    private final ReporterVault vault;

    ApproveKeyDestructionApi(Commands commands, Matters matters, ReporterVault vault) {
        this.commands = commands;
        this.matters = matters;
        this.vault = vault;
    }

    @Access(sends = ApproveKeyDestruction.class)
    @PostMapping("/key-destructions/{id}/approve-key-destruction")
    CommandOutcome approve(@PathVariable String id, Actor actor) {
        Matter matter = matters.ofRequest(id);
        CommandOutcome outcome = commands.send(new ApproveKeyDestruction(id, matter.conflicts(), actor));
        if (matters.isDestructionOrdered(id)) {
            vault.destroy(matter.reporterRef());
        }
        return outcome;
    }
}
