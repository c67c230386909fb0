package io.bihuan.clue.automation;

import io.bihuan.clue.events.ConclusionDrawn;
import io.bihuan.clue.model.ReviewGround;
import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.clue.write.selectforreview.SelectForReview;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A negative conclusion was drawn, so it is read again (F18). */
@Component
@ProcessingGroup("automation.when-conclusion-drawn-then-review")
class WhenConclusionDrawnThenReview {

    private static final Actor POLICY = Actor.system("when-conclusion-drawn-then-review");

    private final Conclusions conclusions;
    private final Commands commands;

    WhenConclusionDrawnThenReview(Conclusions conclusions, Commands commands) {
        this.conclusions = conclusions;
        this.commands = commands;
    }

    @EventHandler
    void on(ConclusionDrawn event) {
        conclusions
                .toldAt(event.clueId(), event.conclusion())
                .ifPresent(conclusion ->
                        send(new SelectForReview(event.reviewId(), conclusion, ReviewGround.SAMPLE, POLICY)));
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
