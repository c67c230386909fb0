package io.bihuan.clue.automation;

import io.bihuan.clue.events.KeyDestructionOrdered;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.clue.write.confirmkeydestruction.ConfirmKeyDestruction;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Two have approved, so the vault destroys the key and the log says that it did (S18). Both may happen again. */
@Component
@ProcessingGroup("automation.when-key-destruction-ordered-then-destroy-key")
class WhenKeyDestructionOrderedThenDestroyKey {

    private static final Actor POLICY = Actor.system("when-key-destruction-ordered-then-destroy-key");

    private final ReporterVault vault;
    private final Commands commands;

    WhenKeyDestructionOrderedThenDestroyKey(ReporterVault vault, Commands commands) {
        this.vault = vault;
        this.commands = commands;
    }

    @EventHandler
    void on(KeyDestructionOrdered event) {
        vault.destroy(event.reporterRef());
        try {
            commands.send(new ConfirmKeyDestruction(event.requestId(), POLICY));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
