package io.bihuan.clue.write;

import io.bihuan.kernel.registry.RegistryFile;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.DeadlineTables;
import io.bihuan.kernel.time.WorkCalendar;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bundled calendar until a day, and from that day on the same with some days changed. */
final class RevisedCalendar implements DeadlineTables {

    static final String VERSION = "2026.2";

    private static final WorkCalendar BUNDLED = WorkCalendar.bundled();
    private static final DeadlineRules RULES = DeadlineRules.bundled();

    private final LocalDate from;
    private final WorkCalendar revised;

    private RevisedCalendar(LocalDate from, WorkCalendar revised) {
        this.from = from;
        this.revised = revised;
    }

    /** @param days lines of the table, for example {@code 2024-12-12,OFF} */
    static DeadlineCalculator from(String day, String... days) {
        String bundled = RegistryFile.load(
                "workdays-cn.csv", csv -> new BufferedReader(csv).lines().collect(Collectors.joining("\n")));
        StringBuilder text = new StringBuilder(bundled);
        for (String changed : days) {
            text.append('\n').append(changed).append(",调整");
        }
        WorkCalendar revised = WorkCalendar.parse(VERSION, new StringReader(text.toString()));
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
