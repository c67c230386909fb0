package io.bihuan.platform.readmodel;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.ReadModelState.Holder;
import io.bihuan.platform.readmodel.ReadModelState.State;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Taking a read model for a while, and holding its projection back. */
final class ReadModelHolds {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BREATH = Duration.ofMillis(20);
    private static final String NODE = ManagementFactory.getRuntimeMXBean().getName();

    private final ReadModelState states;
    private final Clock clock;

    ReadModelHolds(ReadModelState states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /**
     * Takes the model for one thing that only one may do at a time; the projection and queries go on.
     *
     * @throws DomainException READ_MODEL_BUSY if somebody has it
     */
    Holder take(String model, String what) {
        Holder holder = new Holder(UUID.randomUUID().toString(), what, who(), NODE, clock.instant());
        if (!states.take(model, holder)) {
            throw busy(model);
        }
        return holder;
    }

    /** Who asks: the officer of the request, or the system itself. */
    static String who() {
        return CurrentActor.find().map(Actor::officer).orElse("system");
    }

    /** Does something that only one may do at a time. */
    <T> T taking(String model, String what, Function<String, T> work) {
        String owner = take(model, what).run();
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

    /** The refusal; it says who has the model and since when. */
    DomainException busy(String model) {
        return states.holder(model)
                .map(holder -> new DomainException(
                        PlatformError.READ_MODEL_BUSY,
                        Map.of(
                                "readModel", model,
                                "doing", holder.what(),
                                "by", holder.by(),
                                "node", holder.node(),
                                "since", holder.since().toString())))
                .orElseGet(() -> new DomainException(PlatformError.READ_MODEL_BUSY, Map.of("readModel", model)));
    }
}
