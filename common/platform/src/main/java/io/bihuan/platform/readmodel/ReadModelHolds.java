package io.bihuan.platform.readmodel;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.ReadModelState.State;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Taking a read model for a while, and holding its projection back. */
final class ReadModelHolds {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BREATH = Duration.ofMillis(20);

    private final ReadModelState states;

    ReadModelHolds(ReadModelState states) {
        this.states = states;
    }

    /** Does something that only one may do at a time; the projection and queries go on. */
    <T> T taking(String model, Function<String, T> work) {
        String owner = UUID.randomUUID().toString();
        if (!states.take(model, owner)) {
            throw busy(model);
        }
        try {
            return work.apply(owner);
        } finally {
            states.release(model, owner);
        }
    }

    /** Does something while the projection waits and nothing it announced is under way. */
    <T> T heldBack(String model, String owner, Function<State, T> work) {
        if (!states.holdBack(model, owner)) {
            throw busy(model);
        }
        try {
            return work.apply(atRest(model));
        } finally {
            states.letGo(model, owner);
        }
    }

    void requireStillOurs(String model, String owner) {
        if (!states.renew(model, owner)) {
            throw busy(model);
        }
    }

    private State atRest(String model) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            State state = states.read(model);
            if (state.isAtRest()) {
                return state;
            }
            LockSupport.parkNanos(BREATH.toNanos());
        } while (System.nanoTime() < deadline);
        throw busy(model);
    }

    static DomainException busy(String model) {
        return new DomainException(PlatformError.READ_MODEL_BUSY, Map.of("readModel", model));
    }
}
