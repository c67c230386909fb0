package io.bihuan.registry.write;

import static io.bihuan.registry.SampleRegistry.BASIS;
import static io.bihuan.registry.SampleRegistry.BEGINNING;
import static io.bihuan.registry.SampleRegistry.NOW;
import static io.bihuan.registry.SampleRegistry.OPERATOR;
import static io.bihuan.registry.SampleRegistry.UNIT;
import static io.bihuan.registry.SampleRegistry.unitEstablished;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.kernel.registry.Level;
import io.bihuan.registry.SampleRegistry;
import io.bihuan.registry.events.UnitDissolved;
import io.bihuan.registry.events.UnitRenamed;
import io.bihuan.registry.events.UnitSuperiorChanged;
import io.bihuan.registry.model.RegistryError;
import io.bihuan.registry.write.changesuperior.ChangeSuperior;
import io.bihuan.registry.write.dissolveunit.DissolveUnit;
import io.bihuan.registry.write.establishunit.EstablishUnit;
import io.bihuan.registry.write.renameunit.RenameUnit;
import io.bihuan.testkit.Aggregates;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void a_unit_is_established_under_one_that_stands_above_it() {
        unit().givenNoPriorActivity().when(establish("990121", "990100-GA")).expectEvents(unitEstablished());
    }

    @Test
    void a_unit_is_established_once() {
        expectRefusal(
                unit().given(unitEstablished()).when(establish("990121", "990100-GA")),
                RegistryError.UNIT_ALREADY_ESTABLISHED);
    }

    @Test
    void a_unit_serves_a_place_that_exists_on_its_first_day() {
        expectRefusal(
                unit().givenNoPriorActivity().when(establish("990199", "990100-GA")), RegistryError.PLACE_UNKNOWN);
    }

    @Test
    void a_superior_is_of_the_same_line_and_of_a_higher_level() {
        for (String superior : new String[] {"990100-SHB", "990122-GA", "990199-GA"}) {
            expectRefusal(
                    unit().givenNoPriorActivity().when(establish("990121", superior)),
                    RegistryError.SUPERIOR_NOT_ABOVE);
        }
    }

    @Test
    void what_is_told_to_everybody_holds_no_telephone_number() {
        expectRefusal(
                unit().given(unitEstablished()).when(rename("公安局13800000000", "2026-07-01")),
                RegistryError.HOLDS_PERSONAL_DATA);
    }

    @Test
    void a_unit_is_renamed_from_a_day_on() {
        unit().given(unitEstablished()).when(rename("清河市公安局", "2026-07-01")).expectEvents(renamed("2026-07-01"));
    }

    @Test
    void a_unit_that_bears_the_name_already_is_not_renamed() {
        expectRefusal(
                unit().given(unitEstablished()).when(rename("清河县公安局", "2026-07-01")),
                RegistryError.NOTHING_WOULD_CHANGE);
    }

    @Test
    void changes_come_in_the_order_in_which_they_take_effect() {
        expectRefusal(
                unit().given(unitEstablished(), renamed("2026-07-01")).when(under(null, "2026-06-30")),
                RegistryError.CHANGE_BEFORE_A_LATER_ONE,
                Map.of("notBefore", LocalDate.parse("2026-07-01")));
        unit().given(unitEstablished(), renamed("2026-07-01"))
                .when(under(null, "2026-07-01"))
                .expectEvents(underNobody("2026-07-01"));
    }

    @Test
    void a_unit_does_not_change_to_the_superior_it_has() {
        expectRefusal(
                unit().given(unitEstablished()).when(under("990100-GA", "2026-07-01")),
                RegistryError.NOTHING_WOULD_CHANGE);
        expectRefusal(
                unit().given(unitEstablished()).when(under("990100-SHB", "2026-07-01")),
                RegistryError.SUPERIOR_NOT_ABOVE);
    }

    @Test
    void a_dissolved_unit_changes_no_more() {
        unit().given(unitEstablished()).when(dissolve("2024-12-31")).expectEvents(dissolved());
        expectRefusal(
                unit().given(unitEstablished(), dissolved()).when(dissolve("2025-12-31")),
                RegistryError.UNIT_DISSOLVED);
        expectRefusal(
                unit().given(unitEstablished(), dissolved()).when(rename("清河市公安局", "2024-07-01")),
                RegistryError.UNIT_DISSOLVED);
        expectRefusal(
                unit().given(unitEstablished()).when(dissolve("2017-12-31")), RegistryError.CHANGE_BEFORE_A_LATER_ONE);
    }

    private static AggregateTestFixture<Unit> unit() {
        AggregateTestFixture<Unit> fixture = Aggregates.fixture(Unit.class);
        fixture.registerInjectableResource(SampleRegistry.directory());
        return fixture;
    }

    private static EstablishUnit establish(String division, String superior) {
        return new EstablishUnit(
                UNIT, "清河县公安局", "POLICE", Level.COUNTY, division, superior, BEGINNING, BASIS, OPERATOR);
    }

    private static RenameUnit rename(String name, String from) {
        return new RenameUnit(UNIT, name, LocalDate.parse(from), BASIS, OPERATOR);
    }

    private static UnitRenamed renamed(String from) {
        return new UnitRenamed(UNIT, "清河市公安局", LocalDate.parse(from), BASIS, OPERATOR.officer(), NOW);
    }

    private static ChangeSuperior under(@Nullable String superior, String from) {
        return new ChangeSuperior(UNIT, superior, LocalDate.parse(from), BASIS, OPERATOR);
    }

    private static UnitSuperiorChanged underNobody(String from) {
        return new UnitSuperiorChanged(UNIT, null, LocalDate.parse(from), BASIS, OPERATOR.officer(), NOW);
    }

    private static DissolveUnit dissolve(String lastDay) {
        return new DissolveUnit(UNIT, LocalDate.parse(lastDay), BASIS, OPERATOR);
    }

    private static UnitDissolved dissolved() {
        return new UnitDissolved(UNIT, LocalDate.parse("2024-12-31"), BASIS, OPERATOR.officer(), NOW);
    }
}
