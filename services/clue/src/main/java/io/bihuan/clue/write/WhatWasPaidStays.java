package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.RewardShare;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;
import java.util.Map;

/** What was paid stays as it was paid, and something else is left to pay. */
record WhatWasPaidStays(Map<String, Long> paid, List<RewardShare> shares) implements Rule {

    @Override
    public boolean isViolated() {
        long kept = shares.stream()
                .filter(share -> Long.valueOf(share.amount()).equals(paid.get(share.payee())))
                .count();
        boolean changed = kept < paid.size()
                || shares.stream()
                                .filter(share -> paid.containsKey(share.payee()))
                                .count()
                        > kept;
        return changed || kept == shares.size();
    }

    @Override
    public ErrorCode error() {
        return ClueError.PAID_SHARE_CHANGED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("paid", paid);
    }
}
