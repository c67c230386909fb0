package io.bihuan.clue.intake;

import io.bihuan.kernel.Actor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * How far the imports are that run on this node 导入进度, each for the officer who handed it in. It is a courtesy to who waits: nothing of it is
 * kept, and another node knows nothing of it. What became of every row says the report.
 */
@Component
class ImportProgress {

    private final Map<String, Running> running = new ConcurrentHashMap<>();

    /**
     * How far an import is.
     *
     * @param rows how many rows the file has; as long as it is being read for the first time, how many were read so far
     * @param done how many of them are in or refused; none enters before all were read
     * @param read whether all were read
     */
    record Standing(int rows, int done, boolean read) {}

    /**
     * Begins to count; ends when the import does, however that is.
     *
     * @param name what its sender calls it; empty if nobody is going to ask. An officer's other import of the same name is not told apart
     */
    Running begin(Actor actor, String name) {
        Running begun = new Running(keyOf(actor, name));
        if (!name.isEmpty()) {
            running.put(begun.key, begun);
        }
        return begun;
    }

    /** How far it is, if it runs here and is this officer's. */
    Optional<Standing> of(Actor actor, String name) {
        return Optional.ofNullable(running.get(keyOf(actor, name))).map(Running::standing);
    }

    private static String keyOf(Actor actor, String name) {
        return actor.officer() + "/" + name;
    }

    /** One import that runs. */
    final class Running implements AutoCloseable {

        private final String key;
        private final AtomicInteger rows = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private volatile boolean read;

        private Running(String key) {
            this.key = key;
        }

        /** A row was read for the first time. */
        void rowRead() {
            rows.incrementAndGet();
        }

        /** All were. */
        void allRead() {
            read = true;
        }

        /** A row is in or refused. */
        void rowDone() {
            done.incrementAndGet();
        }

        private Standing standing() {
            return new Standing(rows.get(), done.get(), read);
        }

        @Override
        public void close() {
            running.remove(key, this);
        }
    }
}
