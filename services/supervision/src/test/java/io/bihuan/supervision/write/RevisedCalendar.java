package io.bihuan.supervision.write;

import io.bihuan.kernel.registry.RegistryFile;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.DeadlineTables;
import io.bihuan.kernel.time.WorkCalendar;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bundled calendar until a day, and from that day on the same with some days changed. */
public record RevisedCalendar(LocalDate from, WorkCalendar revised) implements DeadlineTables {

    public static final String VERSION = "2026.2";

    private static final WorkCalendar BUNDLED = WorkCalendar.bundled();
    private static final DeadlineRules RULES = DeadlineRules.bundled();

    /** @param days lines of the table, for example {@code 2024-12-12,OFF}; they take the place of what it says of that day */
    public static DeadlineCalculator from(String day, String... days) {
        List<String> changed =
                Arrays.stream(days).map(line -> line.substring(0, 10)).toList();
        String kept = RegistryFile.load(
                "workdays-cn.csv",
                csv -> new BufferedReader(csv)
                        .lines()
                        .filter(line -> changed.stream().noneMatch(line::startsWith))
                        .collect(Collectors.joining("\n")));
        String added = Arrays.stream(days).map(line -> "\n" + line + ",调整").collect(Collectors.joining());
        WorkCalendar revised = WorkCalendar.parse(VERSION, new StringReader(kept + added));
        return new DeadlineCalculator(new RevisedCalendar(LocalDate.parse(day), revised));
    }

    @Override
    public WorkCalendar calendar(LocalDate startDay, @Nullable String unit) {
        return startDay.isBefore(from) ? BUNDLED : revised;
    }

    @Override
    public DeadlineRules rules(LocalDate startDay, @Nullable String unit) {
        return RULES;
    }
}
