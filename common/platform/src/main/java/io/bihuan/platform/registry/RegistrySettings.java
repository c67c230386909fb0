package io.bihuan.platform.registry;

import io.bihuan.kernel.time.WorkCalendar;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bundled places, units, holidays and time limits are read from.
 *
 * @param location a folder holding {@code workdays-cn.csv}, {@code deadline-rules.csv}, {@code divisions.csv} and
 *     {@code units.csv}, as a Spring resource location ending in a slash
 * @param calendarVersion the version of the calendar there, kept with every deadline computed from it
 */
@ConfigurationProperties("bihuan.registry")
record RegistrySettings(
        @DefaultValue("classpath:/bihuan/registry/") String location,
        @DefaultValue(WorkCalendar.BUNDLED_VERSION) String calendarVersion) {}
