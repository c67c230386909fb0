package io.bihuan.platform.registry;

import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.WorkCalendar;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.core.io.ResourceLoader;

/**
 * The tables that come with the program, or with its installation: what a service works on until the registry has told it
 * more.
 */
public record BundledTables(
        UnitRegistry units, DivisionRegistry divisions, WorkCalendar calendar, DeadlineRules rules) {

    /** @throws UncheckedIOException naming the file that is not there */
    static BundledTables read(RegistrySettings settings, ResourceLoader resources) {
        return new BundledTables(
                read(settings, resources, "units.csv", UnitRegistry::parse),
                read(settings, resources, "divisions.csv", DivisionRegistry::parse),
                read(
                        settings,
                        resources,
                        "workdays-cn.csv",
                        csv -> WorkCalendar.parse(settings.calendarVersion(), csv)),
                read(settings, resources, "deadline-rules.csv", DeadlineRules::parse));
    }

    private static <T> T read(
            RegistrySettings settings, ResourceLoader resources, String file, Function<Reader, T> parse) {
        try (Reader csv = new InputStreamReader(
                resources.getResource(settings.location() + file).getInputStream(), StandardCharsets.UTF_8)) {
            return parse.apply(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(settings.location() + file, e);
        }
    }
}
