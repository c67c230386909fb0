package io.bihuan.platform.readmodel;

import java.time.Duration;

/**
 * How much of the log is folded in memory before it is written. Larger windows write a document that many events touch
 * less often; smaller ones need less memory and stop sooner. The result does not depend on it.
 *
 * @param commits how many commits are read at a time
 * @param documents a window ends when so many documents have changed
 * @param events or it has so many events
 * @param time or it has taken so long
 */
record WindowSize(int commits, int documents, long events, Duration time) {

    static final WindowSize USUAL = new WindowSize(500, 10_000, 100_000, Duration.ofSeconds(2));
}
