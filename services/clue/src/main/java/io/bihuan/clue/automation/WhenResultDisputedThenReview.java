package io.bihuan.clue.automation;

import io.bihuan.clue.events.ResultDisputed;
import io.bihuan.clue.model.ReviewGround;
import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.clue.write.selectforreview.SelectForReview;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A reporter does not accept the result, so it is read again (F13, F18); what is being verified again anyway is not. */
@Component
@ProcessingGroup("automation.when-result-disputed-then-review")
class WhenResultDisputedThenReview {

    private static final Actor POLICY = Actor.system("when-result-disputed-then-review");

    private final Conclusions conclusions;
    private final Commands commands;

    WhenResultDisputedThenReview(Conclusions conclusions, Commands commands) {
        this.conclusions = conclusions;
        this.commands = commands;
    }

    @EventHandler
    void on(ResultDisputed event) {
        conclusions
                .ofTip(event.tipId())
                .ifPresent(conclusion -> send(
                        new SelectForReview("review-" + event.dialogueId(), conclusion, ReviewGround.DISSENT, POLICY)));
    }

    private void send(Object command) {
        try {
            commands.send(command);
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
