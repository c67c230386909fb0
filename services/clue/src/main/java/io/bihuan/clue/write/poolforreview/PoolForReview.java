package io.bihuan.clue.write.poolforreview;

import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.kernel.time.Deadline;
import java.time.YearMonth;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Put a conclusion among those a sample is drawn from 列入抽样范围. Refused if it is there ({@code ALREADY_POOLED}) or the sample
 * was drawn ({@code SAMPLE_ALREADY_DRAWN}).
 *
 * @param poolId the pool of its unit and month
 * @param conclusion the conclusion
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record PoolForReview(@TargetAggregateIdentifier String poolId, ConcludedClue conclusion, Actor actor) {

    /** The pool for a conclusion. */
    public static PoolForReview of(ConcludedClue conclusion, Actor actor) {
        return new PoolForReview(
                idOf(
                        conclusion.handlingUnit(),
                        YearMonth.from(conclusion.concludedAt().atZone(Deadline.ZONE))),
                conclusion,
                actor);
    }

    /** The pool of a unit and a month, by the calendar of Shanghai. */
    public static String idOf(String unit, YearMonth month) {
        return "review-pool-" + unit + "-" + month;
    }
}
