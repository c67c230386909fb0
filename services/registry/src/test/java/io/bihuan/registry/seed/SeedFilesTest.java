package io.bihuan.registry.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.registry.seed.SeedFiles.OfficerRow;
import io.bihuan.registry.seed.SeedFiles.UnitRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedFilesTest {

    private static final List<OfficerRow> OFFICERS = SeedFiles.demoOfficers();
    private static final Map<String, UnitRow> UNITS = Stream.concat(
                    SeedFiles.units().stream(), SeedFiles.demoUnits().stream())
            .collect(Collectors.toMap(UnitRow::unitId, Function.identity()));

    @Test
    void every_role_that_a_person_can_have_is_somebodys() {
        assertThat(OFFICERS.stream().flatMap(officer -> officer.roles().stream()))
                .containsAll(EnumSet.complementOf(EnumSet.of(Role.SERVICE)));
    }

    @Test
    void the_demo_officers_work_in_three_agencies_and_more_at_four_levels() {
        assertThat(OFFICERS.stream().map(officer -> UNITS.get(officer.unit()).agency()))
                .contains("SHB", "POLICE", "DISCIPLINE", "PROCURATORATE", "COURT");
        assertThat(OFFICERS.stream().map(officer -> UNITS.get(officer.unit()).level()))
                .contains(Level.PROVINCE, Level.CITY, Level.COUNTY, Level.TOWN);
    }

    @Test
    void they_are_about_twenty_and_two_lines_have_somebody_at_each_of_three_levels_or_more() {
        assertThat(OFFICERS).hasSizeBetween(20, 35);
        assertThat(List.of("SHB", "POLICE"))
                .allSatisfy(line -> assertThat(OFFICERS.stream()
                                .map(officer -> UNITS.get(officer.unit()))
                                .filter(unit -> unit.agency().equals(line))
                                .map(UnitRow::level)
                                .distinct())
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void two_keys_to_an_identity_are_kept_in_two_units() {
        assertThat(OFFICERS.stream()
                        .filter(officer -> officer.roles().contains(Role.KEY_CUSTODIAN))
                        .map(OfficerRow::unit)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void an_officer_id_says_where_somebody_was_registered_and_a_name_that_it_is_a_demo() {
        assertThat(OFFICERS).allSatisfy(officer -> {
            assertThat(officer.officerId()).matches(officer.unit() + "-[0-9]{3}");
            assertThat(officer.name()).startsWith("演示·");
        });
        assertThat(OFFICERS).extracting(OfficerRow::officerId).doesNotHaveDuplicates();
    }
}
