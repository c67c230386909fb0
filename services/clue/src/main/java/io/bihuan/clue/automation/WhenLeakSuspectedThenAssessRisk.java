package io.bihuan.clue.automation;

import io.bihuan.clue.events.LeakSuspected;
import io.bihuan.clue.model.ProtectionId;
import io.bihuan.clue.write.demandassessment.DemandAssessment;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A leak is suspected, so the risk of the reporter must be assessed anew, and nothing is lifted before (F21). */
@Component
@ProcessingGroup("automation.when-leak-suspected-then-assess-risk")
class WhenLeakSuspectedThenAssessRisk {

    private static final Actor POLICY = Actor.system("when-leak-suspected-then-assess-risk");

    private final Commands commands;

    WhenLeakSuspectedThenAssessRisk(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(LeakSuspected event) {
        try {
            commands.send(
                    new DemandAssessment(ProtectionId.ofTip(event.tipId()), event.tipId(), event.leakId(), POLICY));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
