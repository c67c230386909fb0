package io.bihuan.platform.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2024-09-12T01:00:00Z"), ZoneOffset.UTC);
    private static final DivisionRegistry DIVISIONS = DivisionRegistry.bundled();
    private static final UnitRegistry UNITS = UnitRegistry.bundled();

    private final Places places = new Places(UNITS, DIVISIONS, TODAY);

    @Test
    void what_lies_within_a_division_is_what_has_it_in_its_area() {
        Set<String> codes = Stream.concat(DIVISIONS.periods().stream().map(Division::code), Stream.of("999999"))
                .collect(Collectors.toSet());
        for (String division : codes) {
            assertThat(places.within(division))
                    .as(division)
                    .containsAll(codes.stream()
                            .filter(other -> places.area(other).contains(division))
                            .toList());
        }
        assertThat(places.within("990121")).contains("990121", "990121103").doesNotContain("990122", "990100");
    }

    @Test
    void below_a_unit_is_whatever_has_it_in_its_line() {
        Set<String> ids = Stream.concat(UNITS.periods().stream().map(OrgUnit::unitId), Stream.of("999999-GA"))
                .collect(Collectors.toSet());
        for (String unit : ids) {
            assertThat(places.below(unit))
                    .as(unit)
                    .containsAll(ids.stream()
                            .filter(other -> places.lines(Set.of(other)).contains(unit))
                            .toList());
        }
        assertThat(places.below("990100-GA")).contains("990100-GA", "990121-GA").doesNotContain("990100-SHB");
    }
}
