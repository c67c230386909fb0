package io.bihuan.eventlog.history;

import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.SimulatedLog;
import io.bihuan.eventlog.history.Operation.Completed;
import io.bihuan.eventlog.history.Operation.Invoked;
import io.bihuan.eventlog.history.Operation.Outcome;
import io.bihuan.eventlog.history.StoreCall.Fate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;

/** One process of a simulation: a log with its appender, clients, a reader, and a clock that is off. It can be killed. */
final class SimulatedEngine implements Surroundings, SimulatedDatabase.Connection {

    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    private final Simulation simulation;
    private final Plan plan;
    private final int number;
    private final List<Client> clients;
    private final List<StoreCall> underWay = new ArrayList<>();
    private final List<Fiber> fibers = new ArrayList<>();
    private SimulatedLog log;
    private Fiber reader;
    private Fiber oneMore;
    private int life;
    private int calls;

    SimulatedEngine(Simulation simulation, Plan plan, int number, Queue<Asked> leftToOthers) {
        this.simulation = simulation;
        this.plan = plan;
        this.number = number;
        this.clients = IntStream.range(0, plan.clients())
                .mapToObj(i -> number + "c" + i)
                .map(name -> new Client(name, plan.seedOf(name), plan.aggregates(), plan.commits(), leftToOthers))
                .toList();
        start();
    }

    /** Begins another life: nothing is left of the one before but its clients. */
    void start() {
        EventLogSettings settings = EventLogSettings.defaults().withQueue(plan.queue(), plan.maxBatch());
        log = SimulatedLog.open(SimulatedDatabase.over(this), settings, clock(), simulation::nanos, simulation::await);
        life++;
        fibers.add(new Fiber(this + " appender", log::runAppender));
        reader = new Fiber(this + " reader", this::read);
        fibers.add(reader);
        clients.forEach(client -> fibers.add(new Fiber(this + " client", () -> client.use(log.log(), this))));
    }

    private void read() {
        String name = "r" + number + "." + life;
        new Reader(name, plan.seedOf(name)).follow(log.log(), simulation::finished, this);
    }

    /** Wherever its threads stand. What it had sent to the store may arrive all the same. */
    void kill() {
        fibers.forEach(Fiber::kill);
        fibers.clear();
        underWay.forEach(simulation::orphan);
        underWay.clear();
    }

    /** After all troubles it goes on without a new start: anything but success ends the simulation. */
    void appendOneMore() {
        Asked asked = new Asked(number + "last-0", "last" + number, 0, 2);
        oneMore = new Fiber(this + " last", () -> {
            record(new Invoked(number + "last", now(), asked));
            long position = log.log().append(asked.commit());
            record(new Completed(number + "last", now(), Outcome.OK, position));
        });
        fibers.add(oneMore);
    }

    boolean hasAppendedOneMore() {
        return oneMore.ended();
    }

    boolean clientsAreDone() {
        return clients.stream().allMatch(Client::isDone);
    }

    boolean readersAreDone() {
        return reader.ended();
    }

    Stream<Fiber> readyFibers(long nanos) {
        return fibers.stream().filter(fiber -> fiber.isReady(nanos));
    }

    long nextDeadline() {
        return fibers.stream().mapToLong(Fiber::until).min().orElse(Long.MAX_VALUE);
    }

    @Override
    public void insert(List<Document> documents) {
        Fate fate = simulation.fate(number, calls, true);
        Random random = new Random(Plan.mix(plan.seed(), calls));
        ask(StoreCall.insert(this + "#" + calls++, fate, random, documents));
    }

    @Override
    public List<Document> find(Document filter, Document sort, int limit) {
        Fate fate = simulation.fate(number, calls, false);
        return ask(StoreCall.find(this + "#" + calls++, fate, filter, sort, limit));
    }

    private List<Document> ask(StoreCall call) {
        underWay.removeIf(StoreCall::isOver);
        underWay.add(call);
        return simulation.ask(call);
    }

    @Override
    public long now() {
        return simulation.tick();
    }

    @Override
    public void pause(int millis) {
        simulation.await("pauses", () -> false, millis * 1_000_000L);
    }

    @Override
    public void record(Operation operation) {
        simulation.record(operation);
    }

    private Clock clock() {
        Instant start = START.plusMillis(plan.clockOffMillis(number));
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return start.plusNanos(simulation.nanos());
            }
        };
    }

    @Override
    public String toString() {
        return "engine" + number + "." + life;
    }
}
