package io.bihuan.clue.read.openclocks;

import io.bihuan.clue.events.ProtectionEvent;
import io.bihuan.clue.events.ProtectionMeasureApplied;
import io.bihuan.clue.events.ProtectionMeasureLifted;
import io.bihuan.clue.events.ProtectionMeasureReviewed;
import io.bihuan.clue.events.ProtectionReviewOverdue;
import io.bihuan.platform.clocks.OpenClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When each measure of protection in force is to be looked at again 复查时限 (F21); that it was not is told once. */
final class ProtectionReview {

    private ProtectionReview() {}

    static List<String> movedBy(ProtectionEvent event) {
        return measureOf(event).map(measure -> event.protectionId() + "/" + measure).stream()
                .toList();
    }

    static @Nullable OpenClock after(ProtectionEvent event) {
        if (event instanceof ProtectionMeasureApplied e) {
            return clock(e, e.measureId(), e.reviewBy());
        }
        return event instanceof ProtectionMeasureReviewed e ? clock(e, e.measureId(), e.reviewBy()) : null;
    }

    private static Optional<String> measureOf(ProtectionEvent event) {
        if (event instanceof ProtectionMeasureApplied e) {
            return Optional.of(e.measureId());
        }
        if (event instanceof ProtectionMeasureReviewed e) {
            return Optional.of(e.measureId());
        }
        if (event instanceof ProtectionReviewOverdue e) {
            return Optional.of(e.measureId());
        }
        return event instanceof ProtectionMeasureLifted e ? Optional.of(e.measureId()) : Optional.empty();
    }

    private static OpenClock clock(ProtectionEvent event, String measureId, Instant end) {
        return new OpenClock(event.protectionId(), measureId, end.toEpochMilli());
    }
}
