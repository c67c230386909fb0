package io.bihuan.clue.write;

import io.bihuan.clue.events.RewardPaid;
import io.bihuan.clue.events.RewardProposed;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.RewardShare;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gets how much of a reward, and who has it 奖金份额 (F20), by code name.
 *
 * @param agreed what each gets, the first whose report took effect first
 * @param paid what each has
 */
record RewardShares(Map<String, Long> agreed, Map<String, Long> paid) {

    static RewardShares none() {
        return new RewardShares(Map.of(), Map.of());
    }

    /** Lets only shares pass that are those of reporters who may be rewarded, make the whole, and leave what was paid. */
    void mustAllow(long amount, List<RewardShare> shares) {
        Rule.verify(
                new ExcludedReportersGetNothing(shares),
                new SharesMakeTheWhole(amount, shares),
                new TheFirstReporterComesFirst(shares),
                new WhatWasPaidStays(paid, shares));
    }

    /** Lets only what was agreed be paid, and once. */
    void mustPay(String payee, long amount) {
        if (paid.containsKey(payee)) {
            throw new DomainException(ClueError.SHARE_ALREADY_PAID);
        }
        if (!Long.valueOf(amount).equals(agreed.get(payee))) {
            throw new DomainException(ClueError.NOT_AS_APPROVED);
        }
    }

    /** Whether nothing is left to pay after one more share. */
    boolean lackOne() {
        return paid.size() == agreed.size() - 1;
    }

    /** The code names, in their order. */
    List<String> payees() {
        return List.copyOf(agreed.keySet());
    }

    /** What each of them gets, in the same order. */
    List<Long> amounts() {
        return List.copyOf(agreed.values());
    }

    RewardShares after(RewardProposed event) {
        Map<String, Long> shares = new LinkedHashMap<>();
        for (int i = 0; i < event.payees().size(); i++) {
            shares.put(event.payees().get(i), event.amounts().get(i));
        }
        return new RewardShares(Collections.unmodifiableMap(shares), paid);
    }

    RewardShares after(RewardPaid event) {
        Map<String, Long> more = new HashMap<>(paid);
        more.put(event.payee(), event.amount());
        return new RewardShares(agreed, Map.copyOf(more));
    }
}
