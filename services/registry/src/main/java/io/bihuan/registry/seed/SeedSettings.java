package io.bihuan.registry.seed;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What to begin with.
 *
 * @param bundled whether places, units, calendar and time limits that come with the program are recorded on first start
 * @param demo whether the demo units and officers of the fictional province 99 are too
 * @param operator id of an officer who is registered as {@code OPERATOR}, in the unit whose id it begins with; or null
 */
@ConfigurationProperties("bihuan.seed")
record SeedSettings(
        @DefaultValue("true") boolean bundled,
        @DefaultValue("true") boolean demo,
        @Nullable String operator) {}
