package io.bihuan.clue.events;

/** What can happen to the reward of those who reported 奖励申领 (F20; AOCL 8). None of these names anybody: a payee is a token. */
public sealed interface RewardEvent extends TimedEvent
        permits RewardProposed,
                RewardEndorsed,
                RewardApproved,
                RewardNotified,
                RewardPaid,
                RewardDeclined,
                RewardLapsed,
                RewardAppealed {

    /** The claim it happened to. */
    String rewardId();
}
