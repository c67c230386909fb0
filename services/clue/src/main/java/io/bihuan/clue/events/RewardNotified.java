package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The reporters were told that they can collect it 通知领奖; from here the time to collect runs (T45).
 *
 * @param rewardId the claim
 * @param notice which notice it is; there is a second one if the first was in vain
 * @param noticeRef where it is indexed
 * @param ruleId the rule of the time limit
 * @param ruleVersion its version
 * @param calendarVersion the calendar it was counted by
 * @param collectOn the last day to collect, in Asia/Shanghai
 * @param collectBy the end of that day
 * @param notifiedBy the officer
 * @param notifiedAt when
 */
@PersistedEvent(type = "clue.RewardNotified", label = "已通知领奖")
public record RewardNotified(
        String rewardId,
        int notice,
        String noticeRef,
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        LocalDate collectOn,
        Instant collectBy,
        String notifiedBy,
        Instant notifiedAt)
        implements RewardEvent {}
