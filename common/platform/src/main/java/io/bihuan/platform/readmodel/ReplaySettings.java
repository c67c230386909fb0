package io.bihuan.platform.readmodel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How read models are replayed.
 *
 * @param workers threads of one replay or check, 1 to 16, unless the request says otherwise; 0 for one a processor, at most
 *     four
 */
@ConfigurationProperties("bihuan.replay")
public record ReplaySettings(@DefaultValue("0") int workers) {

    private static final int MOST_UNASKED = 4;

    /** Refuses a number that no replay could have. */
    public ReplaySettings {
        if (workers < 0 || workers > Workers.MOST) {
            throw new IllegalArgumentException("bihuan.replay.workers: 0 to " + Workers.MOST + ", not " + workers);
        }
    }

    int workersToUse() {
        return workers > 0
                ? workers
                : Math.min(MOST_UNASKED, Runtime.getRuntime().availableProcessors());
    }
}
