package io.bihuan.platform.web;

import java.time.Duration;

/** Waits for the read models to have seen a position (architecture §4, read your own write). */
public interface ReadBarrier {

    /**
     * Waits until every read model of this service has passed a log position.
     *
     * @param position the position that must have been folded in
     * @param atMost how long to wait
     * @return whether they have
     */
    boolean await(long position, Duration atMost);
}
