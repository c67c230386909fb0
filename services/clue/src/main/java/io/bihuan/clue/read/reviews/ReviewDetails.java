package io.bihuan.clue.read.reviews;

import io.bihuan.clue.events.ConclusionOverturned;
import io.bihuan.clue.events.ConclusionUpheld;
import io.bihuan.clue.events.ReadingStarted;
import io.bihuan.clue.events.ReviewEvent;
import io.bihuan.clue.events.ReviewOpened;
import io.bihuan.clue.events.ReviewOpinionGiven;
import io.bihuan.clue.model.ReviewStatus;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One review 复核.
 *
 * @param status a name of {@link ReviewStatus}
 * @param conclusion what is read again
 * @param opinion what the reviewer thinks; null until then
 * @param decidedBy who decided; null until then
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record ReviewDetails(
        String reviewId,
        String clueId,
        String status,
        String statusLabel,
        List<String> allowed,
        @Nullable Conclusion conclusion,
        @Nullable Reader reader,
        @Nullable Opinion opinion,
        @Nullable String decidedBy,
        @Nullable String decidingUnit,
        @Nullable Instant decidedAt,
        Instant selectedAt,
        long version) {

    /** What is read again 原结论. */
    public record Conclusion(String clueNo, String ground, String kind, String grade, String handlingUnit) {}

    /** Who reads 复核人. */
    public record Reader(String officer, String unit, Instant startedAt) {}

    /** What the reader thinks 意见. */
    public record Opinion(String opinion, String reference, Instant givenAt) {}

    /** Where it stands, for somebody who need not know what it says. */
    public ReviewDetails statusOnly() {
        return bare(status, statusLabel);
    }

    /** That there is such a review. */
    public ReviewDetails metadataOnly() {
        return bare("", "");
    }

    private ReviewDetails bare(String shown, String label) {
        return new ReviewDetails(
                reviewId, clueId, shown, label, List.of(), null, null, null, null, null, null, selectedAt, version);
    }

    static ReviewDetails evolve(@Nullable ReviewDetails before, ReviewEvent event, EventInfo info) {
        if (event instanceof ReviewOpened e) {
            return opened(e, info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a review begins with its selection, not with " + info.type());
        }
        return before.version >= info.sequence() ? before : before.after(event, info.sequence());
    }

    private static ReviewDetails opened(ReviewOpened e, long version) {
        ReviewStatus status = ReviewStatus.SELECTED;
        return new ReviewDetails(
                e.reviewId(),
                e.clueId(),
                status.name(),
                status.label(),
                status.allowed(),
                new Conclusion(e.clueNo(), e.ground(), e.kind(), e.grade(), e.handlingUnit()),
                null,
                null,
                null,
                null,
                null,
                e.selectedAt(),
                version);
    }

    private ReviewDetails after(ReviewEvent event, long sequence) {
        if (event instanceof ReadingStarted e) {
            Reader reads = new Reader(e.reviewer(), e.reviewerUnit(), e.startedAt());
            return with(ReviewStatus.READING, reads, null, null, null, null, sequence);
        }
        if (event instanceof ReviewOpinionGiven e) {
            Opinion given = new Opinion(e.opinion(), e.opinionRef(), e.givenAt());
            return with(ReviewStatus.OPINION, reader, given, null, null, null, sequence);
        }
        if (event instanceof ConclusionUpheld e) {
            return with(ReviewStatus.UPHELD, reader, opinion, e.decidedBy(), e.decidingUnit(), e.decidedAt(), sequence);
        }
        if (event instanceof ConclusionOverturned e) {
            return with(
                    ReviewStatus.OVERTURNED, reader, opinion, e.decidedBy(), e.decidingUnit(), e.decidedAt(), sequence);
        }
        throw new IllegalStateException("no fold for " + event.getClass().getSimpleName());
    }

    private ReviewDetails with(
            ReviewStatus now,
            @Nullable Reader reads,
            @Nullable Opinion given,
            @Nullable String decider,
            @Nullable String deciderUnit,
            @Nullable Instant decided,
            long versionNow) {
        return new ReviewDetails(
                reviewId,
                clueId,
                now.name(),
                now.label(),
                now.allowed(),
                conclusion,
                reads,
                given,
                decider,
                deciderUnit,
                decided,
                selectedAt,
                versionNow);
    }
}
