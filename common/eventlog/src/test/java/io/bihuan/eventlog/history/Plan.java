package io.bihuan.eventlog.history;

import io.bihuan.eventlog.history.StoreCall.Fate;
import java.util.Random;

/**
 * What a seed means: how many engines and clients there are, what goes wrong and when. Everything is a function of the
 * seed and of counts (the n-th call of an engine to the store), never of time.
 *
 * @param faultsPerMille how many of a thousand calls to the store go wrong
 * @param crashes how many times a process is killed
 * @param outages how many times the store is away
 * @param maxBatch most commits in one write
 * @param queue most commits that wait
 */
record Plan(
        long seed,
        int engines,
        int clients,
        int commits,
        int aggregates,
        int faultsPerMille,
        int crashes,
        int outages,
        int maxBatch,
        int queue) {

    private static final int[] FAULTS = {0, 30, 100, 300};
    private static final Fate[] OF_READS = {Fate.REQUEST_LOST, Fate.ANSWER_LOST, Fate.LATE};

    static Plan of(long seed) {
        Random random = new Random(mix(seed, 0));
        return new Plan(
                seed,
                random.nextBoolean() ? 2 : 4,
                1 + random.nextInt(5),
                3 + random.nextInt(8),
                1 + random.nextInt(6),
                FAULTS[random.nextInt(FAULTS.length)],
                random.nextInt(4),
                random.nextInt(3),
                1 + random.nextInt(8),
                2 + random.nextInt(8));
    }

    /** For processes on a real store: clients without end, until enough lines are written or the process is killed. */
    static Plan ofProcesses(long seed, int engines) {
        return new Plan(seed, engines, 6, Integer.MAX_VALUE, 12, 60, 0, 0, 64, 256);
    }

    /** What happens to the n-th call of an engine, counted over all its lives. */
    Fate fate(int engine, int call, boolean isWrite) {
        Random random = new Random(mix(seed, engine * 1_000_003L + call));
        if (random.nextInt(1000) >= faultsPerMille) {
            return Fate.NORMAL;
        }
        return isWrite ? Fate.values()[1 + random.nextInt(Fate.values().length - 1)] : OF_READS[random.nextInt(3)];
    }

    /** How many processes an engine has, one after the other. */
    int livesOf(int engine) {
        return engine == 0 ? 2 : 1;
    }

    /** How many of them are killed; the others end in peace. */
    int killsOf(int engine) {
        return engine < 2 ? 1 : 0;
    }

    /** In which of its writes a process dies by itself; −1 for the lives that end otherwise. */
    int writesBeforeDeath(int engine, int life) {
        boolean inWrite = engine == 0 && life < killsOf(engine);
        return inWrite ? 5 + new Random(seedOf("death")).nextInt(30) : -1;
    }

    /** After how many lines of history a process is killed wherever it stands, or told to come to an end. */
    int linesBeforeEnd(int engine, int life) {
        return writesBeforeDeath(engine, life) >= 0
                ? Integer.MAX_VALUE
                : 120 + new Random(seedOf("lines" + engine + "." + life)).nextInt(120);
    }

    /** How far an engine's clock is off, −10 to +10 seconds. */
    int clockOffMillis(int engine) {
        return engine == 0 ? -5_000 : engine == 1 ? 5_000 : new Random(mix(seed, -engine)).nextInt(20_001) - 10_000;
    }

    long seedOf(String who) {
        return mix(seed, who.hashCode());
    }

    /** Neighbouring seeds must not give similar random numbers (the finaliser of SplitMix64). */
    static long mix(long seed, long salt) {
        long z = seed + 0x9E3779B97F4A7C15L * (salt + 1);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
