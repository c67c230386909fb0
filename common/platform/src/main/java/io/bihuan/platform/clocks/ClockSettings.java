package io.bihuan.platform.clocks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How clocks are watched.
 *
 * @param poll how often due clocks are looked for
 * @param claim for how long a clock belongs to the node that rings it; afterwards it is rung again if it is still due
 * @param batch how many due clocks are taken at a time
 */
@ConfigurationProperties("bihuan.clocks")
public record ClockSettings(
        @DefaultValue("1s") Duration poll,
        @DefaultValue("30s") Duration claim,
        @DefaultValue("500") int batch) {}
