package io.bihuan.supervision.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whoever asks, and whoever records. */
class OutsideTheLinePropertiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-09-11");
    private static final UnitRegistry UNITS = UnitRegistry.bundled();
    private static final List<OrgUnit> ALL = UNITS.existingOn(TODAY);
    private static final OutsideTheLine OUTSIDE = new OutsideTheLine(UNITS, DivisionRegistry.bundled(), TODAY);

    @Property
    void a_record_never_goes_into_the_line_of_who_asked_nor_to_who_keeps_out_and_only_to_a_discipline_organ(
            @ForAll @IntRange(max = 999) int asker,
            @ForAll @IntRange(max = 999) int recorder,
            @ForAll @IntRange(max = 999) int keptOut) {
        String out = ALL.get(keptOut % ALL.size()).unitId();
        String asking = ALL.get(asker % ALL.size()).unitId();

        String receiver =
                OUTSIDE.receiver(asking, ALL.get(recorder % ALL.size()).unitId(), Set.of(out));

        if (!receiver.isEmpty()) {
            assertThat(UNITS.line(receiver, TODAY).stream().map(OrgUnit::unitId))
                    .doesNotContain(asking, out);
            assertThat(UNITS.byId(receiver, TODAY).agency()).isEqualTo("DISCIPLINE");
        }
    }
}
