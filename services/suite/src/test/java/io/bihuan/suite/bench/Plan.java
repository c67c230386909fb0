package io.bihuan.suite.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param warmUps rounds of appends that do not count: the compilers are done with each engine after some 150,000 commits
 * @param rounds how often each short measurement is repeated after that; others than appends are warm after one more
 * @param stockRounds how often the stock engine is made to feed a projection; it takes minutes
 * @param appends events per appending thread, for each number of threads in turn
 * @param stockSteps sizes at which the stock engine feeds a projection; the last is the one compared
 * @param aggregates events of the aggregates that are read, ascending
 * @param stages sizes of the growing log, ascending; sizes of replays
 * @param reads how often a window, a head, a small aggregate is read to know what one costs
 * @param warmUpCommands given to the service before its load is measured: after 6,000 the compilers still take a quarter of two
 *     processors
 * @param commandsPerSecond open-loop load on the service
 * @param load how long that load is measured
 * @param clues in the ledger whose pages are read
 * @param requests for pages, and searches, by each officer who asks
 * @param stockPatience when a projection fed by the stock engine counts as not finished
 */
record Plan(
        int warmUps,
        int rounds,
        int stockRounds,
        List<Level> appends,
        List<Integer> stockSteps,
        List<Integer> aggregates,
        List<Integer> stages,
        int reads,
        int warmUpCommands,
        int commandsPerSecond,
        Duration load,
        int clues,
        int requests,
        Duration stockPatience) {

    /** So many commands at a time, so many events each. */
    record Level(int threads, int eventsPerThread) {}

    /** What the README quotes. */
    static Plan full() {
        return new Plan(
                3,
                3,
                1,
                List.of(new Level(1, 1_000), new Level(8, 500), new Level(64, 400), new Level(256, 100)),
                List.of(1_000, 2_000, 4_000, 10_000),
                List.of(10, 1_000, 10_000),
                List.of(10_000, 100_000, 1_000_000),
                1_000,
                30_000,
                200,
                Duration.ofSeconds(20),
                100_000,
                300,
                Duration.ofMinutes(4));
    }

    /** Everything once and small: four minutes. */
    static Plan quick() {
        return new Plan(
                1,
                1,
                1,
                List.of(new Level(1, 300), new Level(8, 100), new Level(64, 50), new Level(256, 20)),
                List.of(500, 1_000, 2_000),
                List.of(10, 1_000),
                List.of(2_000, 10_000, 50_000),
                100,
                20_000,
                200,
                Duration.ofSeconds(6),
                10_000,
                60,
                Duration.ofMinutes(1));
    }

    /** Only to see that the harness works. */
    static Plan tiny() {
        return new Plan(
                1,
                1,
                1,
                List.of(new Level(1, 10), new Level(8, 5)),
                List.of(100),
                List.of(10, 30),
                List.of(200),
                5,
                20,
                50,
                Duration.ofSeconds(1),
                1_000,
                5,
                Duration.ofSeconds(30));
    }

    /** The number of threads at which engines are compared: 64 if that is measured, otherwise the largest. */
    int comparedAt() {
        return appends.stream()
                .mapToInt(Level::threads)
                .filter(threads -> threads <= 64)
                .max()
                .orElseThrow();
    }

    int compared() {
        return stockSteps.get(stockSteps.size() - 1);
    }
}
