package io.bihuan.eventlog.history;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import io.bihuan.eventlog.FaultyDatabase;
import io.bihuan.eventlog.FaultyDatabase.Fault;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with the writes of one process, by the number of the write. Its last one is the one it dies in: before,
 * in the middle of, or after its batch.
 */
final class ProcessFaults {

    private static final int LONGEST_DELAY_MILLIS = 200;

    private final Plan plan;
    private final int life;
    private final FaultyDatabase faulty;
    private final long seed;
    private final int diesAt;

    ProcessFaults(Plan plan, int engine, int life, FaultyDatabase faulty) {
        this.plan = plan;
        this.life = 1_000 * engine + life;
        this.faulty = faulty;
        this.seed = plan.seedOf("faults" + this.life);
        this.diesAt = plan.writesBeforeDeath(engine, life);
    }

    void arm() {
        faulty.schedule(this::ofWrite);
    }

    private @Nullable Fault ofWrite(int nth) {
        Random random = new Random(Plan.mix(seed, nth));
        if (nth == diesAt) {
            return death(random);
        }
        return switch (plan.fate(life, nth, true)) {
            case NORMAL -> random.nextInt(30) == 0 ? slow(random) : null;
            case REQUEST_LOST -> FaultyDatabase.requestLost();
            case ANSWER_LOST -> FaultyDatabase.answerLost();
            case LATE -> late(1 + random.nextInt(4));
            case BROKEN_OFF -> FaultyDatabase.answerLostAfter(random.nextInt(4));
            case REFUSED -> refused(random);
            case NOT_CONFIRMED -> notConfirmed();
        };
    }

    private static Fault death(Random random) {
        int share = random.nextInt(3);
        return (documents, write) -> {
            writeInVain(write, documents.subList(0, documents.size() * share / 2));
            System.out.println(WriterProcess.KILL_ME + WriterProcess.END);
            while (true) {
                LockSupport.park();
            }
        };
    }

    /** The store takes its time before it writes, or before it answers. */
    private static Fault slow(Random random) {
        boolean first = random.nextBoolean();
        long nanos = (1 + random.nextInt(LONGEST_DELAY_MILLIS)) * 1_000_000L;
        return new Fault() {
            @Override
            public void on(List<?> documents, Consumer<List<?>> write) {
                if (first) {
                    LockSupport.parkNanos(nanos);
                }
                write.accept(documents);
                if (!first) {
                    LockSupport.parkNanos(nanos);
                }
            }

            @Override
            public boolean isAnswered() {
                return true;
            }
        };
    }

    /** It arrives only when the appender, or somebody else in the process, has asked so many questions more. */
    private Fault late(int questions) {
        return (documents, write) -> {
            List<?> copy = List.copyOf(documents);
            faulty.beforeFind(questions, () -> writeInVain(write, copy));
        };
    }

    /** Nobody hears what becomes of it. */
    private static void writeInVain(Consumer<List<?>> write, List<?> documents) {
        try {
            write.accept(documents);
        } catch (RuntimeException nobodyHearsIt) {
            return;
        }
    }

    private static Fault refused(Random random) {
        int share = random.nextInt(3);
        return (documents, write) -> {
            int stored = documents.size() * share / 3;
            write.accept(documents.subList(0, stored));
            throw failure(List.of(new BulkWriteError(121, "refused", new BsonDocument(), stored)), null);
        };
    }

    private static Fault notConfirmed() {
        return (documents, write) -> {
            write.accept(documents);
            throw failure(List.of(), new WriteConcernError(64, "WriteConcernFailed", "timed out", new BsonDocument()));
        };
    }

    private static MongoBulkWriteException failure(List<BulkWriteError> errors, @Nullable WriteConcernError concern) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(), errors, concern, new ServerAddress(), Set.of());
    }
}
