package io.bihuan.eventlog.history;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogUnavailableException;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.eventlog.history.Operation.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Follows the log from its beginning as a projection does, and sometimes stops in the middle of a commit. */
final class Reader {

    private static final int MOST_COMMITS = 7;

    private final String name;
    private final Random random;
    private long position = -1;

    Reader(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
    }

    /** Until it is told that it may end and there is no more. */
    void follow(EventLog log, BooleanSupplier mayEnd, Surroundings surroundings) {
        boolean ends = false;
        while (!ends) {
            boolean last = mayEnd.getAsBoolean();
            try {
                ends = page(log, surroundings) && last;
            } catch (EventLogUnavailableException e) {
                surroundings.pause(20);
            }
            surroundings.pause(1 + random.nextInt(60));
        }
    }

    private boolean page(EventLog log, Surroundings surroundings) {
        int limit = 1 + random.nextInt(MOST_COMMITS);
        long before = surroundings.now();
        List<StoredCommit> commits = log.readAfter(position, limit);
        List<StoredEvent> fresh = new ArrayList<>();
        commits.forEach(
                c -> c.events().stream().filter(e -> e.position() > position).forEach(fresh::add));
        boolean stopsEarly = fresh.size() > 1 && random.nextInt(4) == 0;
        List<StoredEvent> taken = stopsEarly ? fresh.subList(0, 1 + random.nextInt(fresh.size() - 1)) : fresh;
        boolean exhausted = !stopsEarly && commits.size() < limit;
        if (!taken.isEmpty()) {
            position = taken.get(taken.size() - 1).position();
        }
        if (!taken.isEmpty() || exhausted) {
            surroundings.record(new Seen(
                    name,
                    before,
                    exhausted,
                    taken.stream().map(StoredEvent::eventId).toList()));
        }
        return exhausted;
    }
}
