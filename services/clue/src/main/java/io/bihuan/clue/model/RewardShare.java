package io.bihuan.clue.model;

/**
 * What one of the reporters gets 奖金份额 (F20).
 *
 * @param payee the reporter's code name 代号, a token that is no name
 * @param amount how much, in whole yuan
 * @param exclusion what keeps this reporter from being rewarded, as declared by whoever proposes
 */
public record RewardShare(String payee, long amount, RewardExclusion exclusion) {}
