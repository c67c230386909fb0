package io.bihuan.supervision.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.supervision.read.interferencequarters.InterferenceQuarterEntry;
import io.bihuan.supervision.read.interferencequarters.InterferenceQuarterEntry.Figures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees how much of the report that the city's discipline organ made for a quarter (F44). */
class InterferenceQuarterGuardTest {

    private final InterferenceQuarterGuard guard = new InterferenceQuarterGuard(new Places(
            UnitRegistry.bundled(),
            DivisionRegistry.bundled(),
            Clock.fixed(Instant.parse("2024-10-11T02:00:00Z"), ZoneOffset.UTC)));

    @ParameterizedTest
    @CsvSource({
        "990100-JW, DISCIPLINE, 990100, DISCIPLINE_OFFICER, FULL",
        "990000-JW, DISCIPLINE, 990000, DISCIPLINE_OFFICER, STATUS_ONLY",
        "990200-JW, DISCIPLINE, 990200, DISCIPLINE_OFFICER, NONE",
        "990000-SJ, AUDIT, 990000, AUDITOR, METADATA_ONLY",
        "990121-GA, POLICE, 990121, VERIFIER, NONE"
    })
    void the_unit_sees_its_numbers_those_above_see_what_is_left_and_auditors_that_there_is_one(
            String unit, String agency, String division, Role role, Sight sight) {
        Caller caller = new Caller("o-1", unit, agency, Level.CITY, division, Set.of(role), Set.of(unit), "");

        assertThat(new NeedToKnow()
                        .decide(caller, guard.facets(List.of(entry(figures(7)))).get(0))
                        .sight())
                .isEqualTo(sight);
    }

    @Test
    void those_above_see_no_numbers_if_one_is_small_and_zero_and_five_are_none() {
        InterferenceQuarterEntry small = guard.reduced(entry(figures(2)), Sight.STATUS_ONLY);
        assertThat(small.figures()).isNull();
        assertThat(small.withheld()).contains("少于5件");
        assertThat(guard.reduced(entry(figures(5)), Sight.STATUS_ONLY).figures())
                .isEqualTo(figures(5));
        assertThat(guard.reduced(entry(figures(0)), Sight.STATUS_ONLY).figures())
                .as("a report of zero")
                .isEqualTo(figures(0));
        assertThat(guard.reduced(entry(figures(7)), Sight.METADATA_ONLY).figures())
                .isNull();
    }

    private static Figures figures(int improper) {
        return new Figures(improper, 0, improper, 0, 0);
    }

    private static InterferenceQuarterEntry entry(@Nullable Figures figures) {
        return new InterferenceQuarterEntry(
                "interference-quarter-990100-JW-2024-Q3",
                "990100-JW",
                "2024-Q3",
                LocalDate.parse("2024-10-10"),
                "REPORTED",
                false,
                figures,
                null,
                1);
    }
}
