package io.bihuan.assessment.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.assessment.SampleFacts;
import io.bihuan.assessment.read.unitmonth.UnitIndicators;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.Places;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the county police 990122-GA. */
class UnitIndicatorsGuardTest {

    private final UnitIndicatorsGuard guard = new UnitIndicatorsGuard(new Places(
            UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(SampleFacts.NOW, ZoneOffset.UTC)));

    @ParameterizedTest
    @CsvSource({
        "990122-GA,  POLICE, 990122, ASSESSED,  FULL",
        "990121-GA,  POLICE, 990121, ASSESSED,  NONE",
        "990100-GA,  POLICE, 990100, ASSESSED,  NONE",
        "990100-SHB, SHB,    990100, ASSESSOR,  FULL",
        "990200-SHB, SHB,    990200, ASSESSOR,  NONE",
        "990100-SHB, SHB,    990100, DESK_HEAD, FULL",
        "990200-SHB, SHB,    990200, DESK_HEAD, NONE",
        "990000-RD,  CONGRESS, 990000, OVERSIGHT, NONE"
    })
    void numbers_are_for_the_unit_itself_and_for_those_who_assess_its_area(
            String unit, String agency, String division, Role role, Sight sight) {
        Caller caller = new Caller("o-1", unit, agency, Level.CITY, division, Set.of(role), Set.of(unit), "");
        UnitIndicators numbers = new UnitIndicators(SampleFacts.UNIT, "2024-11", SampleFacts.NOW, List.of());

        assertThat(new NeedToKnow()
                        .decide(
                                caller,
                                Objects.requireNonNull(
                                        guard.facets(List.of(numbers)).get(0)))
                        .sight())
                .isEqualTo(sight);
    }
}
