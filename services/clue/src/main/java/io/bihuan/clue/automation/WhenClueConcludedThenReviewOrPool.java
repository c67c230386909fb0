package io.bihuan.clue.automation;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.model.ReviewGround;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.clue.write.poolforreview.PoolForReview;
import io.bihuan.clue.write.selectforreview.SelectForReview;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Nothing was found: in a clue of some weight that is always read again, in an ordinary one by lot (F18). */
@Component
@ProcessingGroup("automation.when-clue-concluded-then-review-or-pool")
class WhenClueConcludedThenReviewOrPool {

    private static final Actor POLICY = Actor.system("when-clue-concluded-then-review-or-pool");

    private final Conclusions conclusions;
    private final Commands commands;

    WhenClueConcludedThenReviewOrPool(Conclusions conclusions, Commands commands) {
        this.conclusions = conclusions;
        this.commands = commands;
    }

    @EventHandler
    void on(ClueConcluded event, @SequenceNumber long sequence) {
        conclusions.toldAt(event.clueId(), sequence).flatMap(this::command).ifPresent(this::send);
    }

    private Optional<Object> command(ConcludedClue conclusion) {
        if (conclusion.isAlwaysReviewed()) {
            return Optional.of(
                    new SelectForReview(conclusion.reviewId(), conclusion, ReviewGround.IMPORTANT_NEGATIVE, POLICY));
        }
        return conclusion.isSampled() ? Optional.of(PoolForReview.of(conclusion, POLICY)) : Optional.empty();
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
