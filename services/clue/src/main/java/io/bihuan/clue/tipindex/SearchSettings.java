package io.bihuan.clue.tipindex;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where this node keeps its index of tips, and what it may cost.
 *
 * @param folder where the index lies, in a folder {@code similar-tips} of its own; one process each, never shared. What is in
 *     it can be deleted at any time: it is filled from the log again
 * @param commitEvery how long what was read may be on no disk; after a crash that much is read again
 * @param commitEvents or how many events
 * @param memory how much is gathered in memory before it is written
 */
@ConfigurationProperties("bihuan.search")
record SearchSettings(
        @DefaultValue("data/search") Path folder,
        @DefaultValue("30s") Duration commitEvery,
        @DefaultValue("20000") int commitEvents,
        @DefaultValue("16MB") DataSize memory) {}
