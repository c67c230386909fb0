package io.bihuan.platform.trail.audit;

import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.platform.trail.TrailLog;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * Follows the trail, never in a reader's way: raises candidates of interference, then indexes. If it dies in between it raises them
 * again, and the trail has them already.
 */
final class TrailFollower {

    private static final int COMMITS_A_TURN = 500;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final TrailLog trail;
    private final TrailIndex index;

    TrailFollower(TrailLog trail, TrailIndex index) {
        this.trail = trail;
        this.index = index;
    }

    /** Takes the next entries; says when to look again. */
    Duration turn() {
        long last = index.last();
        List<StoredCommit> commits = trail.log().readAfter(last, COMMITS_A_TURN);
        List<Document> documents = new ArrayList<>();
        for (StoredCommit commit : commits) {
            for (StoredEvent stored : commit.events()) {
                if (stored.position() > last) {
                    TrailEntry entry = trail.entry(stored);
                    Suspicion.in(entry, stored.position()).ifPresent(trail::raise);
                    documents.add(TrailIndex.document(stored.position(), entry));
                }
            }
        }
        if (!documents.isEmpty()) {
            index.add(documents);
        }
        return commits.size() < COMMITS_A_TURN ? PAUSE : Duration.ZERO;
    }
}
