package io.bihuan.clue.reporter;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the reporter's pages may be used. Nothing here knows an address: none is kept.
 *
 * @param triesPerCode how often one code may be shown within {@code window}; then the wait doubles with every further try
 * @param triesInAll how often any code may be shown within {@code window}, on this node
 * @param window the span of both
 * @param uploadsAtOnce how many files may be on their way in at once, on this node; each is held in memory as a whole
 */
@ConfigurationProperties("bihuan.reporter")
record ReporterSettings(
        @DefaultValue("20") int triesPerCode,
        @DefaultValue("600") int triesInAll,
        @DefaultValue("10m") Duration window,
        @DefaultValue("8") int uploadsAtOnce) {}
