package io.bihuan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.WorkCalendar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KernelAutoConfigurationTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(KernelAutoConfiguration.class));

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    @Test
    void the_bundled_registers_are_there() {
        runner.run(context -> {
            assertThat(context).hasSingleBean(DeadlineCalculator.class).hasSingleBean(Clock.class);
            LocalDate day = LocalDate.of(2026, 3, 2);
            assertThat(context.getBean(UnitRegistry.class)
                            .byId("990121-GA", day)
                            .name())
                    .isEqualTo("清河县公安局");
            assertThat(context.getBean(DivisionRegistry.class)
                            .lookup("990000", day)
                            .name())
                    .isEqualTo("测试省");
            assertThat(context.getBean(DeadlineCalculator.class)
                            .compute("T02", Instant.parse("2026-03-02T01:00:00Z"))
                            .calendarVersion())
                    .isEqualTo(WorkCalendar.BUNDLED_VERSION);
        });
    }

    @Test
    void a_calendar_that_ends_soon_is_said_at_start(CapturedOutput output) {
        LocalDate end = WorkCalendar.bundled().knownUntil();

        runner.withBean(Clock.class, () -> at(end.minusDays(91)))
                .run(context -> assertThat(output).doesNotContain("work calendar"));
        runner.withBean(Clock.class, () -> at(end.minusDays(89)))
                .run(context -> assertThat(output)
                        .contains("The work calendar " + WorkCalendar.BUNDLED_VERSION + " ends on " + end));
    }

    @Test
    void a_province_brings_registers_of_its_own(@TempDir Path folder) throws Exception {
        for (String file : new String[] {"workdays-cn.csv", "deadline-rules.csv", "divisions.csv", "units.csv"}) {
            try (var bundled = WorkCalendar.class.getResourceAsStream("/bihuan/registry/" + file)) {
                Files.copy(bundled, folder.resolve(file));
            }
        }
        String units = Files.readString(folder.resolve("units.csv"));
        Files.writeString(folder.resolve("units.csv"), units.replace("清河县公安局", "清河公安分局"));

        runner.withPropertyValues(
                        "bihuan.registry.location=file:" + folder + "/", "bihuan.registry.calendar-version=own-7")
                .run(context -> {
                    assertThat(context.getBean(UnitRegistry.class)
                                    .byId("990121-GA", LocalDate.of(2026, 3, 2))
                                    .name())
                            .isEqualTo("清河公安分局");
                    assertThat(context.getBean(DeadlineCalculator.class)
                                    .compute("T02", Instant.parse("2026-03-02T01:00:00Z"))
                                    .calendarVersion())
                            .isEqualTo("own-7");
                });
    }

    @Test
    void missing_registers_stop_the_start_and_are_named() {
        runner.withPropertyValues("bihuan.registry.location=file:/nowhere/")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("/nowhere/"));
    }

    @Test
    void a_bean_that_is_there_is_kept() {
        Clock own = at(LocalDate.of(2026, 1, 1));

        runner.withBean(Clock.class, () -> own)
                .run(context -> assertThat(context.getBean(Clock.class)).isSameAs(own));
    }
}
