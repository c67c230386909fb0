package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The time to collect is over 逾期未领 (T45) and not everything was collected. Only after the second notice it is forfeited.
 *
 * @param rewardId the claim
 * @param clueId the clue
 * @param notice which notice was in vain
 * @param collectOn the last day to collect, in Asia/Shanghai
 * @param forfeited whether it is forfeited 视为放弃
 * @param lapsedAt when that was told
 */
@PersistedEvent(type = "clue.RewardLapsed", label = "逾期未领奖")
public record RewardLapsed(
        String rewardId, String clueId, int notice, LocalDate collectOn, boolean forfeited, Instant lapsedAt)
        implements RewardEvent {}
