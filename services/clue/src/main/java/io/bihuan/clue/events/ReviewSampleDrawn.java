package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * A sample was drawn 抽样 by a recorded seed; how, says {@link io.bihuan.clue.model.SamplingRule}.
 *
 * @param poolId the pool
 * @param unit the unit whose conclusions they are
 * @param month the month in which they were reached, for example {@code 2024-10}
 * @param seed from which anybody can draw the same again
 * @param ruleVersion the version of the sampling rule
 * @param ratePercent how many of a hundred, by that rule
 * @param minimum how many at least, by that rule
 * @param population the reviews that could be drawn
 * @param drawn those that were
 * @param drawnBy the officer who drew
 * @param drawnAt when
 */
@PersistedEvent(type = "clue.ReviewSampleDrawn", label = "复核样本已抽取")
public record ReviewSampleDrawn(
        String poolId,
        String unit,
        String month,
        String seed,
        int ruleVersion,
        int ratePercent,
        int minimum,
        List<String> population,
        List<String> drawn,
        String drawnBy,
        Instant drawnAt)
        implements ReviewPoolEvent {}
