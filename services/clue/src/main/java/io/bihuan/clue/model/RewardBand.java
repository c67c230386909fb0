package io.bihuan.clue.model;

/**
 * Between which amounts a reward lies 奖励幅度 (F20).
 *
 * @param category what was found
 * @param contribution how much the report contributed
 * @param trigger when it is earned
 * @param lower the least, in whole yuan
 * @param upper the most
 */
public record RewardBand(
        RewardCategory category, ContributionGrade contribution, RewardTrigger trigger, long lower, long upper) {}
