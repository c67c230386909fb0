package io.bihuan.platform.axon;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service keeps its log and read models.
 *
 * @param uri connection string
 * @param database the service's own database: read models and bookkeeping
 * @param logDatabase the database of its log, where a deployment's user may only find and insert; {@code <database>_log}
 *     unless it says otherwise
 * @param trailDatabase the database of its trail of reads, with the same rights; {@code <database>_trail} unless it says
 *     otherwise
 * @param patience how long a command may wait for a server before it is refused
 */
@ConfigurationProperties("bihuan.mongo")
public record MongoProperties(
        @DefaultValue("mongodb://127.0.0.1:27017") String uri,
        @DefaultValue("bihuan") String database,
        @Nullable String logDatabase,
        @Nullable String trailDatabase,
        @DefaultValue("3s") Duration patience) {

    /** Gives each log a database of its own. */
    public MongoProperties {
        logDatabase = logDatabase == null ? database + "_log" : logDatabase;
        trailDatabase = trailDatabase == null ? database + "_trail" : trailDatabase;
    }
}
