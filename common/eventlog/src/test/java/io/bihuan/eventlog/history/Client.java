package io.bihuan.eventlog.history;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogFullException;
import io.bihuan.eventlog.EventLogUnavailableException;
import io.bihuan.eventlog.history.Operation.Completed;
import io.bihuan.eventlog.history.Operation.Invoked;
import io.bihuan.eventlog.history.Operation.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants commits stored, one after the other, now and then where events are already. What it wants follows from its seed and from what it is told. It
 * outlives the process that serves it: what was under way when that died is tried again, or left to somebody else, or
 * forgotten, as people do.
 */
final class Client {

    private static final int LONGEST_PAUSE_MILLIS = 30;

    private final String name;
    private final Random random;
    private final int aggregates;
    private final Queue<Asked> leftToOthers;
    private final Map<String, Long> known = new HashMap<>();
    private int left;
    private int commits;
    private int calls;
    private @Nullable Asked underWay;

    Client(String name, long seed, int aggregates, int commits, Queue<Asked> leftToOthers) {
        this.name = name;
        this.random = new Random(seed);
        this.aggregates = aggregates;
        this.left = commits;
        this.leftToOthers = leftToOthers;
    }

    boolean isDone() {
        return left <= 0;
    }

    /** Until it has no more to do, or its process ends. */
    void use(EventLog log, Surroundings surroundings) {
        if (underWay != null) {
            doubtful(underWay);
        }
        while (!isDone() && !surroundings.ends()) {
            try {
                Asked asked = underWay == null ? next(log) : underWay;
                attempt(log, asked, surroundings);
            } catch (EventLogUnavailableException notEvenReadable) {
                surroundings.pause(LONGEST_PAUSE_MILLIS);
            }
            if (random.nextInt(3) == 0) {
                surroundings.pause(1 + random.nextInt(LONGEST_PAUSE_MILLIS));
            }
        }
    }

    private Asked next(EventLog log) {
        Asked others = random.nextInt(3) == 0 ? leftToOthers.poll() : null;
        if (others != null) {
            return others;
        }
        String aggregate = "a" + random.nextInt(aggregates);
        boolean relyOnMemory = random.nextInt(4) == 0 && known.containsKey(aggregate);
        long last = relyOnMemory ? known.get(aggregate) : log.lastSequence(aggregate);
        known.put(aggregate, last);
        long behind = random.nextInt(12) == 0 ? random.nextInt(3) : 0;
        return new Asked(name + "-" + commits++, aggregate, Math.max(0, last + 1 - behind), 1 + random.nextInt(4));
    }

    /** One call; it is on record before it happens, and its answer before anything else is done. */
    private void attempt(EventLog log, Asked asked, Surroundings surroundings) {
        String call = name + ":" + calls++;
        underWay = asked;
        surroundings.record(new Invoked(call, surroundings.now(), asked));
        Outcome outcome;
        long position = -1;
        try {
            position = log.append(asked.commit());
            outcome = Outcome.OK;
        } catch (ConcurrencyException e) {
            outcome = Outcome.CONFLICT;
        } catch (EventLogFullException e) {
            outcome = Outcome.REFUSED;
        } catch (EventLogUnavailableException e) {
            outcome = e.mayHaveBeenStored() ? Outcome.UNKNOWN : Outcome.REFUSED;
        }
        surroundings.record(new Completed(call, surroundings.now(), outcome, position));
        switch (outcome) {
            case OK -> {
                known.put(asked.aggregate(), asked.lastSequence());
                done();
            }
            case CONFLICT -> done();
            case REFUSED, UNKNOWN -> doubtful(asked);
        }
    }

    private void doubtful(Asked asked) {
        switch (random.nextInt(4)) {
            case 0 -> done();
            case 1 -> {
                leftToOthers.add(asked);
                done();
            }
            default -> underWay = asked;
        }
    }

    private void done() {
        underWay = null;
        left--;
    }
}
