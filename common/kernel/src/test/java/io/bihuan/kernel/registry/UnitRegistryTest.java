package io.bihuan.kernel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRegistryTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-09-10");
    private static final String HEADER = "unit_id,name,agency,level,division_code,superior,valid_from,valid_to\n";
    private static final String TOP = "P,省厅,POLICE,PROVINCE,99,,2018-01-01,\n";

    private final UnitRegistry units = UnitRegistry.bundled();

    @Test
    void a_unit_is_found_by_its_id_and_by_its_name() {
        OrgUnit county = units.byId("990121-GA", TODAY);
        assertThat(county.name()).isEqualTo("清河县公安局");
        assertThat(county.agency()).isEqualTo("POLICE");
        assertThat(county.level()).isEqualTo(Level.COUNTY);
        assertThat(units.byName(" 清河县公安局 ", TODAY)).contains(county);
        assertThat(units.byName("清河县", TODAY)).isEmpty();
    }

    @Test
    void an_unknown_unit_or_one_that_was_not_there_yet_is_refused() {
        assertThatThrownBy(() -> units.byId("990121", TODAY)).satisfies(UnitRegistryTest::isUnknownUnit);
        assertThatThrownBy(() -> units.byId("990121-GA", LocalDate.parse("2017-12-31")))
                .satisfies(UnitRegistryTest::isUnknownUnit);
        assertThatThrownBy(() -> units.commonSuperior("990121-GA", "nobody", TODAY))
                .satisfies(UnitRegistryTest::isUnknownUnit);
    }

    @Test
    void the_line_of_a_police_station_runs_up_to_the_province() {
        assertThat(units.line("990121103-PCS", TODAY))
                .extracting(OrgUnit::unitId)
                .containsExactly("990121103-PCS", "990121-GA", "990100-GA", "990000-GA");
    }

    @Test
    void a_line_that_keeps_people_out_is_the_same_line_where_all_units_are_known() {
        assertThat(units.lineNamed("990121103-PCS", TODAY))
                .containsExactly("990121103-PCS", "990121-GA", "990100-GA", "990000-GA");
    }

    @Test
    void a_line_that_has_lost_a_unit_still_keeps_people_out_for_all_that_is_above_it() {
        UnitRegistry torn = UnitRegistry.of(List.of(
                unit("TOP", Level.PROVINCE, null, null),
                unit("MIDDLE", Level.CITY, "TOP", TODAY),
                unit("LOW", Level.COUNTY, "MIDDLE", null),
                unit("LOST", Level.COUNTY, "NEVER-HEARD-OF", null)));
        LocalDate later = TODAY.plusDays(9);
        assertThatThrownBy(() -> torn.line("LOW", later)).satisfies(UnitRegistryTest::isUnknownUnit);
        assertThat(torn.lineNamed("LOW", later)).containsExactly("LOW", "MIDDLE", "TOP");
        assertThat(torn.lineNamed("LOST", later)).containsExactly("LOST", "NEVER-HEARD-OF");
        assertThat(torn.lineNamed("nobody", later)).containsExactly("nobody");
    }

    @Test
    void a_line_that_runs_in_a_circle_ends() {
        UnitRegistry circle = UnitRegistry.of(
                List.of(unit("ONE", Level.COUNTY, "OTHER", null), unit("OTHER", Level.COUNTY, "ONE", null)));
        assertThat(circle.lineNamed("ONE", TODAY)).containsExactly("ONE", "OTHER");
    }

    private static OrgUnit unit(String id, Level level, @Nullable String superior, @Nullable LocalDate to) {
        return new OrgUnit(id, "单位" + id, "POLICE", level, "99", superior, LocalDate.parse("2018-01-01"), to);
    }

    @ParameterizedTest
    @CsvSource({
        "990121-GA,990122-GA,990100-GA",
        "990121-GA,990221-GA,990000-GA",
        "990121103-PCS,990102-GA,990100-GA",
        "990121-SHB,990200-SHB,990000-SHB"
    })
    void the_common_superior_is_the_lowest_above_both(String one, String other, String superior) {
        assertThat(units.commonSuperior(one, other, TODAY)).map(OrgUnit::unitId).contains(superior);
        assertThat(units.commonSuperior(other, one, TODAY)).map(OrgUnit::unitId).contains(superior);
    }

    @Test
    void nobody_is_the_superior_in_a_dispute_of_its_own() {
        assertThat(units.commonSuperior("990121-GA", "990100-GA", TODAY))
                .map(OrgUnit::unitId)
                .contains("990000-GA");
        assertThat(units.commonSuperior("990000-GA", "990100-GA", TODAY)).isEmpty();
    }

    @Test
    void two_agencies_have_no_common_superior() {
        assertThat(units.commonSuperior("990121-GA", "990121-SHB", TODAY)).isEmpty();
    }

    @Test
    void every_unit_serves_a_division_of_its_own_level() {
        DivisionRegistry divisions = DivisionRegistry.bundled();
        assertThat(units.existingOn(TODAY))
                .hasSize(16)
                .allSatisfy(unit -> assertThat(
                                divisions.lookup(unit.divisionCode(), TODAY).level())
                        .isEqualTo(unit.level()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C,市局,POLICE,CITY,9901,X,2018-01-01,\n",
                "C,市局,POLICE,PROVINCE,9901,P,2018-01-01,\n",
                "C,市法院,COURT,CITY,9901,P,2018-01-01,\n",
                "C,省厅,POLICE,CITY,9901,P,2018-01-01,\n",
                "P,新省厅,POLICE,PROVINCE,99,,2019-01-01,\n",
                "C,市局,POLICE,CITY,9901,P,2018-01-01,2017-01-01\n"
            })
    void a_table_that_contradicts_itself_is_refused_before_it_is_used(String rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitRegistry.parse(new StringReader(HEADER + TOP + rows)));
    }

    @Test
    void a_unit_may_be_told_of_before_its_superior_and_has_no_line_until_then() {
        UnitRegistry alone = UnitRegistry.of(List.of(unit("C", "市局", Level.CITY, "P")));
        assertThat(alone.byId("C", TODAY).name()).isEqualTo("市局");
        assertThatThrownBy(() -> alone.line("C", TODAY)).satisfies(UnitRegistryTest::isUnknownUnit);

        UnitRegistry both =
                UnitRegistry.of(List.of(unit("C", "市局", Level.CITY, "P"), unit("P", "省厅", Level.PROVINCE, null)));
        assertThat(both.line("C", TODAY)).extracting(OrgUnit::unitId).containsExactly("C", "P");
    }

    @Test
    void a_line_that_leads_in_a_circle_is_refused_and_never_walked_for_ever() {
        UnitRegistry circle =
                UnitRegistry.of(List.of(unit("A", "甲", Level.CITY, "B"), unit("B", "乙", Level.CITY, "A")));
        assertThatThrownBy(() -> circle.line("A", TODAY)).satisfies(UnitRegistryTest::isUnknownUnit);
    }

    @Test
    void a_name_that_two_units_bear_names_neither() {
        UnitRegistry twins =
                UnitRegistry.of(List.of(unit("A", "城关派出所", Level.TOWN, null), unit("B", "城关派出所", Level.TOWN, null)));
        assertThat(twins.byName("城关派出所", TODAY)).isEmpty();
        assertThat(twins.byId("A", TODAY).name()).isEqualTo("城关派出所");
    }

    @Test
    void two_states_of_one_unit_on_one_day_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        UnitRegistry.of(List.of(unit("A", "甲", Level.CITY, null), unit("A", "乙", Level.CITY, null))));
    }

    @Test
    void all_periods_make_the_same_table_again() {
        assertThat(UnitRegistry.of(units.periods()).periods()).isEqualTo(units.periods());
    }

    private static OrgUnit unit(String id, String name, Level level, String superior) {
        return new OrgUnit(id, name, "POLICE", level, "9901", superior, LocalDate.parse("2018-01-01"), null);
    }

    private static void isUnknownUnit(Throwable thrown) {
        assertThat(thrown).isInstanceOf(DomainException.class);
        assertThat(((DomainException) thrown).code()).isEqualTo(KernelError.UNIT_UNKNOWN);
    }
}
