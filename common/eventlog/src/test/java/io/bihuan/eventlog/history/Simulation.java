package io.bihuan.eventlog.history;

import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.history.StoreCall.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.bson.Document;

/**
 * Engines, clients, readers and a store in one deterministic world: one thing happens at a time, time is a number, and the
 * seed decides what is next. The log's own code runs unchanged; only where it waits or asks the store is the world's.
 */
final class Simulation {

    private static final long MILLI = 1_000_000;
    private static final long SOCKET_TIMEOUT = 5_000 * MILLI;
    private static final int MOST_STEPS = 200_000;

    /**
     * What came of it.
     *
     * @param trace everything that happened, one line a step
     */
    record Result(History history, List<StoredCommit> log, List<String> trace) {}

    private final Plan plan;
    private final Random random;
    private final SimulatedStore store = new SimulatedStore();
    private final History history = new History();
    private final List<String> trace = new ArrayList<>();
    private final List<SimulatedEngine> engines = new ArrayList<>();
    private final List<StoreCall> network = new ArrayList<>();
    private long now;
    private long ticks;
    private long awayUntil = -1;
    private boolean calm;
    private boolean finished;
    private int crashesLeft;
    private int outagesLeft;

    private Simulation(Plan plan) {
        this.plan = plan;
        this.random = new Random(plan.seed());
        this.crashesLeft = plan.crashes();
        this.outagesLeft = plan.outages();
    }

    static Result run(Plan plan) {
        Simulation simulation = new Simulation(plan);
        try {
            return simulation.run();
        } finally {
            simulation.engines.forEach(SimulatedEngine::kill);
        }
    }

    private Result run() {
        Queue<Asked> leftToOthers = new LinkedBlockingQueue<>();
        for (int engine = 0; engine < plan.engines(); engine++) {
            engines.add(new SimulatedEngine(this, plan, engine, leftToOthers));
        }
        until(() -> engines.stream().allMatch(SimulatedEngine::clientsAreDone));
        trace.add(now + " calm");
        calm = true;
        engines.forEach(SimulatedEngine::appendOneMore);
        until(() -> engines.stream().allMatch(SimulatedEngine::hasAppendedOneMore));
        finished = true;
        until(() -> engines.stream().allMatch(SimulatedEngine::readersAreDone));
        engines.forEach(SimulatedEngine::kill);
        network.forEach(call -> {
            while (call.canGoOn()) {
                call.goOn(store);
            }
        });
        return new Result(history, store.commits(), trace);
    }

    private void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            if (trace.size() > MOST_STEPS) {
                throw new IllegalStateException("It comes to no end: " + trace.subList(MOST_STEPS - 30, MOST_STEPS));
            }
            step();
        }
    }

    private void step() {
        disaster();
        network.removeIf(StoreCall::isOver);
        List<Object> possible = new ArrayList<>();
        engines.forEach(engine -> engine.readyFibers(now).forEach(possible::add));
        if (!isAway()) {
            network.stream().filter(StoreCall::canGoOn).forEach(possible::add);
        }
        if (possible.isEmpty()) {
            passTime(nextDeadline());
        } else if (random.nextInt(100) == 0) {
            passTime(now + 1 + random.nextInt(500) * MILLI);
        } else {
            Object chosen = possible.get(random.nextInt(possible.size()));
            if (chosen instanceof Fiber fiber) {
                trace.add(now + " " + fiber);
                fiber.resume();
            } else if (chosen instanceof StoreCall call) {
                call.goOn(store);
                trace.add(now + " " + call);
            }
        }
    }

    /** Sometimes a process is killed, sometimes the store goes away for up to 40 seconds. */
    private void disaster() {
        if (calm || random.nextInt(200) != 0) {
            return;
        }
        if (crashesLeft > 0 && random.nextBoolean()) {
            crashesLeft--;
            SimulatedEngine victim = engines.get(random.nextInt(engines.size()));
            trace.add(now + " kills " + victim);
            victim.kill();
            victim.start();
        } else if (outagesLeft > 0 && !isAway()) {
            outagesLeft--;
            awayUntil = now + 1 + random.nextInt(40_000) * MILLI;
            trace.add(now + " the store is away until " + awayUntil);
        }
    }

    private boolean isAway() {
        return !calm && now < awayUntil;
    }

    private long nextDeadline() {
        long next =
                engines.stream().mapToLong(SimulatedEngine::nextDeadline).min().orElse(Long.MAX_VALUE);
        if (isAway()) {
            next = Math.min(next, awayUntil);
        }
        if (next == Long.MAX_VALUE) {
            throw new IllegalStateException("Everybody waits for ever: " + engines);
        }
        return next;
    }

    private void passTime(long until) {
        now = Math.max(now, until);
        trace.add(now + " time passes");
    }

    /** By a fiber. */
    boolean await(String what, BooleanSupplier condition, long nanos) {
        long deadline = nanos > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + nanos;
        return Fiber.current().await(what, condition, deadline);
    }

    /** By a fiber: asks the store. */
    List<Document> ask(StoreCall call) {
        network.add(call);
        await(call.toString(), call::isAnswered, SOCKET_TIMEOUT);
        return call.result();
    }

    Fate fate(int engine, int call, boolean isWrite) {
        if (isAway()) {
            return Fate.REQUEST_LOST;
        }
        return calm ? Fate.NORMAL : plan.fate(engine, call, isWrite);
    }

    /** Whether what a dead process had sent is carried out all the same. */
    void orphan(StoreCall call) {
        if (random.nextBoolean()) {
            call.drop();
        } else {
            call.abandon();
        }
    }

    Random random() {
        return random;
    }

    boolean finished() {
        return finished;
    }

    long nanos() {
        return now;
    }

    /** A new moment for every line of the history. */
    long tick() {
        return ++ticks;
    }

    void record(Operation operation) {
        trace.add(now + " " + operation.line());
        history.add(operation);
    }
}
