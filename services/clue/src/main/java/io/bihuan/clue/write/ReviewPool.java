package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ConclusionDrawn;
import io.bihuan.clue.events.ConclusionPooled;
import io.bihuan.clue.events.ReviewSampleDrawn;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.SamplingRule;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.clue.write.drawsample.DrawSample;
import io.bihuan.clue.write.drawsample.MonthIsOver;
import io.bihuan.clue.write.poolforreview.PoolForReview;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The negative conclusions of one unit in one month 抽样范围, of ordinary clues (F18). When the month is over a sample is drawn, once,
 * by a seed that the log keeps: nobody can steer it, anybody can draw it again.
 */
@Aggregate
class ReviewPool {

    @AggregateIdentifier
    private @Nullable String poolId;

    private String unit;
    private YearMonth month;
    private boolean drawn;
    private Map<String, ConclusionPooled> pooled;

    ReviewPool() {}

    /** Takes a conclusion in; the first makes the pool. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PoolForReview command, Clock clock) {
        ConcludedClue conclusion = command.conclusion();
        if (poolId != null) {
            mustNotHold(conclusion.reviewId());
        }
        apply(new ConclusionPooled(
                command.poolId(),
                conclusion.handlingUnit(),
                YearMonth.from(conclusion.concludedAt().atZone(Deadline.ZONE)).toString(),
                conclusion.reviewId(),
                conclusion.clueId(),
                conclusion.sequence(),
                clock.instant()));
    }

    private void mustNotHold(String reviewId) {
        if (pooled.containsKey(reviewId)) {
            throw new DomainException(ClueError.ALREADY_POOLED);
        }
        mustNotBeDrawn();
    }

    private void mustNotBeDrawn() {
        if (drawn) {
            throw new DomainException(ClueError.SAMPLE_ALREADY_DRAWN, Map.of("month", month.toString()));
        }
    }

    /** Draws the sample; at most 255 conclusions, which is what one commit holds. */
    @CommandHandler
    void decide(DrawSample command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        ChainOfCommand chain = new ChainOfCommand(units, divisions, LocalDate.ofInstant(now, Deadline.ZONE));
        Rule.verify(new ReviewerIsNotOfTheOriginalUnit(unit, command.actor().unit(), chain));
        mustNotBeDrawn();
        Rule.verify(new MonthIsOver(month, now));
        SamplingRule rule = SamplingRule.of(month);
        List<String> sample = rule.draw(command.seed(), pooled.keySet());
        apply(new ReviewSampleDrawn(
                command.poolId(),
                unit,
                month.toString(),
                command.seed(),
                rule.version(),
                rule.ratePercent(),
                rule.minimum(),
                List.copyOf(pooled.keySet()),
                sample,
                command.actor().officer(),
                now));
        List<ConclusionPooled> chosen = new ArrayList<>();
        sample.forEach(reviewId -> chosen.add(Objects.requireNonNull(pooled.get(reviewId))));
        chosen.forEach(
                it -> apply(new ConclusionDrawn(command.poolId(), it.reviewId(), it.clueId(), it.conclusion(), now)));
    }

    @EventSourcingHandler
    void evolve(ConclusionPooled event) {
        poolId = event.poolId();
        unit = event.unit();
        month = YearMonth.parse(event.month());
        Map<String, ConclusionPooled> all = pooled == null ? new TreeMap<>() : new TreeMap<>(pooled);
        all.put(event.reviewId(), event);
        pooled = all;
    }

    @EventSourcingHandler
    void evolve(ReviewSampleDrawn event) {
        drawn = true;
    }

    @EventSourcingHandler
    void evolve(ConclusionDrawn event) {
        drawn = true;
    }
}
