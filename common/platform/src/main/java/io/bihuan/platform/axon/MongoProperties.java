package io.bihuan.platform.axon;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service keeps its log and read models.
 *
 * @param uri connection string; the user of a deployment has insert and find only on {@code log}
 * @param database the service's own database
 * @param patience how long a command may wait for a server before it is refused
 */
@ConfigurationProperties("bihuan.mongo")
public record MongoProperties(
        @DefaultValue("mongodb://127.0.0.1:27017") String uri,
        @DefaultValue("bihuan") String database,
        @DefaultValue("3s") Duration patience) {}
