package io.bihuan.platform.integration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How facts from other services are taken in.
 *
 * @param firstRetry how long a parked fact waits the first time; every further wait is twice as long
 * @param longestRetry the longest wait
 * @param poll how often parked facts are looked at
 * @param concurrency how many partitions of a topic are read at once; order is kept within each key
 */
@ConfigurationProperties("bihuan.inbox")
public record InboxSettings(
        @DefaultValue("1s") Duration firstRetry,
        @DefaultValue("5m") Duration longestRetry,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("1") int concurrency) {

    /** The wait after so many failed attempts. */
    Duration waitAfter(int attempts) {
        Duration wait = firstRetry.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 20));
        return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
    }
}
