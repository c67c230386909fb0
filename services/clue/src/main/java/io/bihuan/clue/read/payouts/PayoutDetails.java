package io.bihuan.clue.read.payouts;

import io.bihuan.clue.events.RewardAppealed;
import io.bihuan.clue.events.RewardApproved;
import io.bihuan.clue.events.RewardDeclined;
import io.bihuan.clue.events.RewardEvent;
import io.bihuan.clue.events.RewardLapsed;
import io.bihuan.clue.events.RewardNotified;
import io.bihuan.clue.events.RewardPaid;
import io.bihuan.clue.events.RewardProposed;
import io.bihuan.clue.model.RewardStatus;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid 待兑付: code names and amounts, nothing of what for.
 *
 * @param clueId there for the guard alone
 * @param status a name of {@link RewardStatus}
 * @param shares who gets how much
 * @param collectOn the last day to collect; null until notice was given
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record PayoutDetails(
        String rewardId,
        String clueId,
        String status,
        String statusLabel,
        List<Share> shares,
        @Nullable LocalDate collectOn,
        Instant approvedAt,
        long version) {

    /** One payee's 份额, in whole yuan. */
    public record Share(String payee, long amount, boolean paid) {}

    /** All but of which clue. */
    public PayoutDetails withoutClue() {
        return new PayoutDetails(rewardId, "", status, statusLabel, shares, collectOn, approvedAt, version);
    }

    /** Where it stands, for somebody who need not know to whom and how much. */
    public PayoutDetails statusOnly() {
        return bare(status, statusLabel);
    }

    /** That there is such a payment. */
    public PayoutDetails metadataOnly() {
        return bare("", "");
    }

    private PayoutDetails bare(String shown, String label) {
        return new PayoutDetails(rewardId, "", shown, label, List.of(), null, approvedAt, version);
    }

    static @Nullable PayoutDetails evolve(@Nullable PayoutDetails before, RewardEvent event, EventInfo info) {
        if (before != null && before.version >= info.sequence()) {
            return before;
        }
        if (event instanceof RewardApproved e) {
            return approved(e, before == null ? List.of() : before.shares, info.sequence());
        }
        return before == null ? null : before.after(event, info.sequence());
    }

    private static PayoutDetails approved(RewardApproved e, List<Share> known, long version) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < e.payees().size(); i++) {
            String payee = e.payees().get(i);
            boolean paid = known.stream()
                    .anyMatch(share -> share.paid() && share.payee().equals(payee));
            shares.add(new Share(payee, e.amounts().get(i), paid));
        }
        return new PayoutDetails(
                e.rewardId(),
                e.clueId(),
                RewardStatus.APPROVED.name(),
                RewardStatus.APPROVED.label(),
                shares,
                null,
                e.approvedAt(),
                version);
    }

    private PayoutDetails after(RewardEvent event, long sequence) {
        if (event instanceof RewardNotified e) {
            return with(RewardStatus.NOTIFIED, shares, e.collectOn(), sequence);
        }
        if (event instanceof RewardPaid e) {
            List<Share> now = shares.stream()
                    .map(share ->
                            share.payee().equals(e.payee()) ? new Share(share.payee(), share.amount(), true) : share)
                    .toList();
            return with(e.complete() ? RewardStatus.PAID : RewardStatus.valueOf(status), now, collectOn, sequence);
        }
        if (event instanceof RewardLapsed e) {
            return with(e.forfeited() ? RewardStatus.FORFEITED : RewardStatus.LAPSED, shares, collectOn, sequence);
        }
        if (event instanceof RewardDeclined) {
            return with(RewardStatus.DECLINED, shares, collectOn, sequence);
        }
        if (event instanceof RewardAppealed) {
            return with(RewardStatus.APPEALED, shares, collectOn, sequence);
        }
        RewardStatus now = event instanceof RewardProposed ? RewardStatus.PROPOSED : RewardStatus.valueOf(status);
        return with(now, shares, collectOn, sequence);
    }

    private PayoutDetails with(RewardStatus now, List<Share> sharesNow, @Nullable LocalDate lastDay, long versionNow) {
        return new PayoutDetails(rewardId, clueId, now.name(), now.label(), sharesNow, lastDay, approvedAt, versionNow);
    }
}
