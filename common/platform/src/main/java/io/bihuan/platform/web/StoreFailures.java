package io.bihuan.platform.web;

import com.mongodb.MongoClientException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.bihuan.eventlog.EventLogUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a store that is away for a while from a defect. */
final class StoreFailures {

    private static final List<Class<? extends Throwable>> AWAY = List.of(
            EventLogUnavailableException.class,
            MongoTimeoutException.class,
            MongoSocketException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoInterruptedException.class,
            MongoConnectionPoolClearedException.class,
            MongoServerUnavailableException.class);

    private StoreFailures() {}

    /** What to tell the caller if a store is away; nothing if the failure is something else. */
    static Optional<Map<String, ?>> factsIfAway(Throwable failure) {
        if (failure instanceof EventLogUnavailableException log) {
            return Optional.of(Map.of("mayHaveTakenEffect", log.mayHaveBeenStored()));
        }
        boolean closed = failure instanceof IllegalStateException && isFromClosedClient(failure);
        return closed || AWAY.stream().anyMatch(kind -> kind.isInstance(failure))
                ? Optional.of(Map.of())
                : Optional.empty();
    }

    /** A client that is being shut down answers with a plain exception. */
    private static boolean isFromClosedClient(Throwable failure) {
        return failure.getStackTrace().length > 0
                && failure.getStackTrace()[0].getClassName().startsWith(MongoClientException.class.getPackageName());
    }
}
