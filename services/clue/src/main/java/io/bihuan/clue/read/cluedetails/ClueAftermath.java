package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueArchived;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLineReopened;
import io.bihuan.clue.events.ClueReferred;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.OutflowOpened;
import io.bihuan.clue.events.OutflowReturned;
import io.bihuan.clue.events.ReferralAnswered;
import io.bihuan.clue.events.RetentionEnded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a clue after its conclusion 结论之后, beside the case and the feedback (F16, F23).
 *
 * @param referral where its disorder was referred to last, if it was
 * @param outflows what the loop waits for beside the clue
 * @param archive where its file is kept, if it is in the archive
 */
public record ClueAftermath(
        @Nullable Referral referral,
        List<Outflow> outflows,
        @Nullable Archive archive) {

    private static final ClueAftermath NONE = new ClueAftermath(null, List.of(), null);
    private static final PartFold<ClueAftermath> FOLD = new PartFold<ClueAftermath>()
            .on(ClueReferred.class, (so, e) -> so.with(referred(e)))
            .on(ReferralAnswered.class, (so, e) -> so.with(answered(Objects.requireNonNull(so.referral), e)))
            .on(OutflowOpened.class, (so, e) -> so.and(new Outflow(e.item(), e.outflowId(), e.openedAt())))
            .on(OutflowReturned.class, (so, e) -> so.without(e.outflowId()))
            .on(ClueArchived.class, (so, e) -> so.in(Archive.of(e)))
            .on(
                    RetentionEnded.class,
                    (so, e) -> so.in(Objects.requireNonNull(so.archive).over(e)))
            .on(ClueLineReopened.class, (so, e) -> so.in(null))
            .on(ClueReopened.class, (so, e) -> so.in(null).with(null));

    /** How it was referred to the administrative channel 移送行业治乱, and what that one answered. */
    public record Referral(
            String channel,
            String referredTo,
            String referralRef,
            Instant referredAt,
            @Nullable String reply,
            @Nullable String replyRef,
            @Nullable Instant answeredAt) {}

    /** A clearing or a review that is open 未回流事项. */
    public record Outflow(String item, String outflowId, Instant openedAt) {}

    /** Where its file is kept 归档, and until when its content may be read; after that it is restricted. */
    public record Archive(
            String archiveNo,
            String keptAs,
            LocalDate retainedUntil,
            Instant archivedAt,
            @Nullable Instant retentionEndedAt) {

        private static Archive of(ClueArchived e) {
            return new Archive(e.archiveNo(), e.keptAs(), e.retainedUntil(), e.archivedAt(), null);
        }

        private Archive over(RetentionEnded e) {
            return new Archive(archiveNo, keptAs, retainedUntil, archivedAt, e.endedAt());
        }

        /** Without as what it is kept, which tells of the conclusion. */
        private Archive header() {
            return new Archive(archiveNo, "", retainedUntil, archivedAt, retentionEndedAt);
        }
    }

    /** Whether the time is over in which its content may be read. */
    public boolean isRestricted() {
        return archive != null && archive.retentionEndedAt() != null;
    }

    /** Where its file is kept and nothing else, for somebody who need not know what it says. */
    @Nullable ClueAftermath header() {
        return archive == null ? null : NONE.in(archive.header());
    }

    static @Nullable ClueAftermath after(@Nullable ClueAftermath before, ClueEvent event) {
        ClueAftermath now = FOLD.after(before == null ? NONE : before, event);
        return now.equals(NONE) ? null : now;
    }

    private ClueAftermath with(@Nullable Referral now) {
        return new ClueAftermath(now, outflows, archive);
    }

    private ClueAftermath in(@Nullable Archive now) {
        return new ClueAftermath(referral, outflows, now);
    }

    private ClueAftermath and(Outflow more) {
        return new ClueAftermath(
                referral,
                Stream.concat(without(more.outflowId()).outflows.stream(), Stream.of(more))
                        .toList(),
                archive);
    }

    private ClueAftermath without(String outflowId) {
        return new ClueAftermath(
                referral,
                outflows.stream()
                        .filter(open -> !open.outflowId().equals(outflowId))
                        .toList(),
                archive);
    }

    private static Referral referred(ClueReferred e) {
        return new Referral(e.channel(), e.referredTo(), e.referralRef(), e.referredAt(), null, null, null);
    }

    private static Referral answered(Referral sent, ReferralAnswered e) {
        return new Referral(
                sent.channel(),
                sent.referredTo(),
                sent.referralRef(),
                sent.referredAt(),
                e.reply(),
                e.replyRef(),
                e.notedAt());
    }
}
