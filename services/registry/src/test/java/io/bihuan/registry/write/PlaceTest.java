package io.bihuan.registry.write;

import static io.bihuan.registry.SampleRegistry.BASIS;
import static io.bihuan.registry.SampleRegistry.BEGINNING;
import static io.bihuan.registry.SampleRegistry.DIVISION;
import static io.bihuan.registry.SampleRegistry.NOW;
import static io.bihuan.registry.SampleRegistry.OPERATOR;
import static io.bihuan.registry.SampleRegistry.divisionEstablished;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.kernel.registry.DivisionKind;
import io.bihuan.kernel.registry.Level;
import io.bihuan.registry.SampleRegistry;
import io.bihuan.registry.events.DivisionAbolished;
import io.bihuan.registry.events.DivisionRenamed;
import io.bihuan.registry.model.RegistryError;
import io.bihuan.registry.write.abolishdivision.AbolishDivision;
import io.bihuan.registry.write.establishdivision.EstablishDivision;
import io.bihuan.registry.write.renamedivision.RenameDivision;
import io.bihuan.testkit.Aggregates;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_division_is_established_below_a_higher_one() {
        place().givenNoPriorActivity().when(establish("990121")).expectEvents(divisionEstablished());
    }

    @Test
    void a_division_is_established_once() {
        expectRefusal(
                place().given(divisionEstablished()).when(establish("990121")),
                RegistryError.DIVISION_ALREADY_ESTABLISHED);
    }

    @Test
    void a_parent_exists_and_is_of_a_higher_level() {
        for (String parent : new String[] {"990199", "990121104"}) {
            expectRefusal(place().givenNoPriorActivity().when(establish(parent)), RegistryError.PARENT_NOT_ABOVE);
        }
    }

    @Test
    void a_division_is_renamed_from_a_day_on() {
        place().given(divisionEstablished()).when(rename("新圩镇", "2019-07-01")).expectEvents(renamed());
        expectRefusal(
                place().given(divisionEstablished()).when(rename("老圩镇", "2019-07-01")),
                RegistryError.NOTHING_WOULD_CHANGE);
        expectRefusal(
                place().given(divisionEstablished(), renamed()).when(rename("旧圩镇", "2019-06-30")),
                RegistryError.CHANGE_BEFORE_A_LATER_ONE);
        expectRefusal(
                place().given(divisionEstablished()).when(rename("镇13800000000", "2019-07-01")),
                RegistryError.HOLDS_PERSONAL_DATA);
    }

    @Test
    void a_division_is_abolished_in_favour_of_one_that_exists_the_day_after() {
        place().given(divisionEstablished()).when(abolish("990121104")).expectEvents(abolished("990121104"));
        place().given(divisionEstablished()).when(abolish(null)).expectEvents(abolished(null));
    }

    @Test
    void nobody_is_succeeded_by_oneself_or_by_nothing() {
        for (String successor : new String[] {DIVISION, "990121999"}) {
            expectRefusal(
                    place().given(divisionEstablished()).when(abolish(successor)), RegistryError.SUCCESSOR_UNKNOWN);
        }
    }

    @Test
    void an_abolished_division_changes_no_more() {
        expectRefusal(
                place().given(divisionEstablished(), abolished(null)).when(abolish(null)),
                RegistryError.DIVISION_ABOLISHED);
    }

    private static AggregateTestFixture<Place> place() {
        AggregateTestFixture<Place> fixture = Aggregates.fixture(Place.class);
        fixture.registerInjectableResource(SampleRegistry.directory());
        return fixture;
    }

    private static EstablishDivision establish(String parent) {
        return new EstablishDivision(
                DIVISION, "老圩镇", Level.TOWN, DivisionKind.STATUTORY, parent, BEGINNING, BASIS, OPERATOR);
    }

    private static RenameDivision rename(String name, String from) {
        return new RenameDivision(DIVISION, name, LocalDate.parse(from), BASIS, OPERATOR);
    }

    private static DivisionRenamed renamed() {
        return new DivisionRenamed(DIVISION, "新圩镇", LocalDate.parse("2019-07-01"), BASIS, OPERATOR.officer(), NOW);
    }

    private static AbolishDivision abolish(@Nullable String successor) {
        return new AbolishDivision(DIVISION, LocalDate.parse("2020-06-30"), successor, BASIS, OPERATOR);
    }

    private static DivisionAbolished abolished(@Nullable String successor) {
        return new DivisionAbolished(
                DIVISION, LocalDate.parse("2020-06-30"), successor, BASIS, OPERATOR.officer(), NOW);
    }
}
