package io.bihuan.clue.read.rewards;

import io.bihuan.clue.events.RewardAppealed;
import io.bihuan.clue.events.RewardApproved;
import io.bihuan.clue.events.RewardDeclined;
import io.bihuan.clue.events.RewardEndorsed;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reward 举报奖励.
 *
 * @param status a name of {@link RewardStatus}
 * @param organisation the organisation that was found, as a token; null if none is named
 * @param terms what was proposed
 * @param shares who gets how much, by code name
 * @param endorsedBy the officers who agreed
 * @param notice the last notice; null until then
 * @param denial why there is none; null unless it was declined
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record RewardDetails(
        String rewardId,
        String clueId,
        String status,
        String statusLabel,
        List<String> allowed,
        @Nullable String organisation,
        @Nullable Terms terms,
        List<Share> shares,
        List<String> endorsedBy,
        @Nullable Notice notice,
        @Nullable String denial,
        Instant proposedAt,
        long version) {

    /** What was proposed 拟奖. */
    public record Terms(
            String clueNo,
            List<String> categories,
            String category,
            String contribution,
            String trigger,
            String triggerRef,
            long lower,
            long upper,
            long amount,
            String proposedBy) {}

    /** What one reporter gets, and has 份额. */
    public record Share(String payee, long amount, boolean paid) {}

    /** The notice to collect it 通知. */
    public record Notice(int number, String reference, LocalDate collectOn) {}

    /** Whether it is open, or something was paid: another one for the same organisation would be a second. */
    public boolean counts() {
        return !RewardStatus.valueOf(status).isGivenUp() || shares.stream().anyMatch(Share::paid);
    }

    /** Where it stands, for somebody who need not know what it says. */
    public RewardDetails statusOnly() {
        return bare(status, statusLabel);
    }

    /** That there is such a reward. */
    public RewardDetails metadataOnly() {
        return bare("", "");
    }

    private RewardDetails bare(String shown, String label) {
        return new RewardDetails(
                rewardId,
                clueId,
                shown,
                label,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                proposedAt,
                version);
    }

    static RewardDetails evolve(@Nullable RewardDetails before, RewardEvent event, EventInfo info) {
        if (before != null && before.version >= info.sequence()) {
            return before;
        }
        if (event instanceof RewardProposed e) {
            return proposed(e, before == null ? List.of() : before.shares, info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a reward begins with its proposal, not with " + info.type());
        }
        return before.after(event, info.sequence());
    }

    private static RewardDetails proposed(RewardProposed e, List<Share> known, long version) {
        RewardStatus status = RewardStatus.PROPOSED;
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < e.payees().size(); i++) {
            String payee = e.payees().get(i);
            boolean paid = known.stream()
                    .anyMatch(share -> share.paid() && share.payee().equals(payee));
            shares.add(new Share(payee, e.amounts().get(i), paid));
        }
        Terms terms = new Terms(
                e.clueNo(),
                e.categories(),
                e.category(),
                e.contribution(),
                e.trigger(),
                e.triggerRef(),
                e.lower(),
                e.upper(),
                e.amount(),
                e.proposedBy());
        return new RewardDetails(
                e.rewardId(),
                e.clueId(),
                status.name(),
                status.label(),
                status.allowed(),
                e.organisation(),
                terms,
                shares,
                List.of(),
                null,
                null,
                e.proposedAt(),
                version);
    }

    private RewardDetails after(RewardEvent event, long sequence) {
        if (event instanceof RewardEndorsed e) {
            List<String> both = Stream.concat(endorsedBy.stream(), Stream.of(e.endorsedBy()))
                    .toList();
            return with(RewardStatus.valueOf(status), shares, both, notice, denial, sequence);
        }
        if (event instanceof RewardApproved) {
            return with(RewardStatus.APPROVED, shares, endorsedBy, notice, denial, sequence);
        }
        if (event instanceof RewardNotified e) {
            Notice given = new Notice(e.notice(), e.noticeRef(), e.collectOn());
            return with(RewardStatus.NOTIFIED, shares, endorsedBy, given, denial, sequence);
        }
        if (event instanceof RewardPaid e) {
            RewardStatus now = e.complete() ? RewardStatus.PAID : RewardStatus.valueOf(status);
            return with(now, paid(e.payee()), endorsedBy, notice, denial, sequence);
        }
        if (event instanceof RewardDeclined e) {
            return with(RewardStatus.DECLINED, shares, endorsedBy, notice, e.ground(), sequence);
        }
        if (event instanceof RewardLapsed e) {
            RewardStatus now = e.forfeited() ? RewardStatus.FORFEITED : RewardStatus.LAPSED;
            return with(now, shares, endorsedBy, notice, denial, sequence);
        }
        if (event instanceof RewardAppealed) {
            return with(RewardStatus.APPEALED, shares, endorsedBy, notice, denial, sequence);
        }
        throw new IllegalStateException("no fold for " + event.getClass().getSimpleName());
    }

    private List<Share> paid(String payee) {
        return shares.stream()
                .map(share -> share.payee().equals(payee) ? new Share(payee, share.amount(), true) : share)
                .toList();
    }

    private RewardDetails with(
            RewardStatus now,
            List<Share> sharesNow,
            List<String> endorsers,
            @Nullable Notice given,
            @Nullable String ground,
            long versionNow) {
        return new RewardDetails(
                rewardId,
                clueId,
                now.name(),
                now.label(),
                now.allowed(),
                organisation,
                terms,
                sharesNow,
                endorsers,
                given,
                ground,
                proposedAt,
                versionNow);
    }
}
