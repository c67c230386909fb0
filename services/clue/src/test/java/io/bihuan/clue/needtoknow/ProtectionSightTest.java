package io.bihuan.clue.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.cluedetails.ClueDetailsAtHand;
import io.bihuan.clue.read.leaks.LeakDetails;
import io.bihuan.clue.read.linetips.LineTips;
import io.bihuan.clue.read.protection.ProtectionDetails;
import io.bihuan.clue.write.Folds;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who reads how a reporter is protected, and of a leak (F21, ADR 49); and that neither outlasts the retention of the clue (ADR 53). */
class ProtectionSightTest {

    private static final String WHY = "HANDLING";
    private static final Caller DESK = caller("990100-SHB", "SHB", Role.DESK_HEAD);
    private static final Caller CITY_POLICE = caller("990100-GA", "POLICE", Role.POLICE_CHIEF);
    private static final Caller OTHER_POLICE = caller("990122-GA", "POLICE", Role.POLICE_CHIEF);
    private static final Caller DISCIPLINE = caller("990100-JW", "DISCIPLINE", Role.DISCIPLINE_OFFICER);
    private static final Caller AUDITOR = caller("990000-SJ", "AUDIT", Role.AUDITOR);

    private final ClueDetails kept;
    private final ClueDetails over;

    ProtectionSightTest() {
        List<ClueEvent> life = Folds.untilRetentionEnded();
        ClueDetails clue = null;
        for (ClueEvent event : life.subList(0, life.size() - 1)) {
            clue = ClueDetailsAtHand.after(clue, event);
        }
        kept = clue;
        over = ClueDetailsAtHand.after(clue, life.get(life.size() - 1));
    }

    @Test
    void the_desk_and_the_unit_that_carries_a_measure_out_read_it_for_a_purpose() {
        Protected it = protection(kept);

        assertThat(sight(DESK.asking(WHY), it)).isEqualTo(Sight.FULL);
        assertThat(sight(CITY_POLICE.asking(WHY), it)).isEqualTo(Sight.FULL);
        assertThat(sight(DESK, it)).as("nobody says what for").isEqualTo(Sight.NONE);
        for (Caller other : List.of(OTHER_POLICE, DISCIPLINE)) {
            assertThat(sight(other.asking(WHY), it)).as(other.unit()).isNotEqualTo(Sight.FULL);
        }
    }

    @Test
    void neither_protection_nor_the_tips_of_a_line_are_read_after_the_retention_of_the_clue() {
        Caller holder = caller(kept.custodyNow().custodian(), "DISCIPLINE", Role.DISCIPLINE_OFFICER);

        assertThat(sight(holder.asking(WHY), tips(kept))).isEqualTo(Sight.FULL);
        assertThat(sight(DESK.asking(WHY), protection(over))).isEqualTo(Sight.STATUS_ONLY);
        assertThat(sight(holder.asking(WHY), tips(over))).isEqualTo(Sight.STATUS_ONLY);
    }

    @Test
    void a_leak_is_for_who_looks_into_it_and_an_auditor_sees_that_there_is_one() {
        Protected it = leak(ConflictSet.NONE);

        assertThat(sight(CITY_POLICE.asking(WHY), it)).isEqualTo(Sight.FULL);
        assertThat(sight(DISCIPLINE.asking(WHY), it)).isEqualTo(Sight.FULL);
        assertThat(sight(CITY_POLICE, it)).as("nobody says what for").isEqualTo(Sight.NONE);
        assertThat(sight(AUDITOR.asking(WHY), it)).isEqualTo(Sight.METADATA_ONLY);
        for (Caller other : List.of(DESK, OTHER_POLICE)) {
            assertThat(sight(other.asking(WHY), it)).as(other.unit()).isEqualTo(Sight.NONE);
        }
    }

    @Test
    void an_anti_crime_office_that_looks_into_a_leak_reads_it_and_the_ones_below_do_not() {
        Protected it = leak(ConflictSet.NONE, "990000-SHB");
        Caller province = new Caller(
                "o-1",
                "990000-SHB",
                "SHB",
                Level.PROVINCE,
                "990000",
                Set.of(Role.DESK_HEAD),
                Set.of("990000-SHB"),
                WHY);

        assertThat(sight(province, it)).isEqualTo(Sight.FULL);
        assertThat(sight(DESK.asking(WHY), it)).isEqualTo(Sight.NONE);
    }

    @Test
    void for_the_unit_it_may_have_come_from_a_leak_does_not_exist_whatever_its_officers_are() {
        Protected it = leak(ConflictSet.ofUnits(Set.of("990100-GA", "990000-SJ")));

        assertThat(sight(CITY_POLICE.asking(WHY), it)).isEqualTo(Sight.NONE);
        assertThat(sight(AUDITOR.asking(WHY), it)).isEqualTo(Sight.NONE);
    }

    private static Sight sight(Caller caller, Protected resource) {
        return new NeedToKnow().decide(caller, resource).sight();
    }

    private static Protected protection(ClueDetails clue) {
        Places places = new Places(
                UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(ClueFacetsTest.DAY_1, ZoneOffset.UTC));
        ProtectionDetails.Measure guarded = new ProtectionDetails.Measure(
                "measure-1",
                "PERSON_AND_HOME_GUARDED",
                4,
                "990100-GA",
                "bh-1",
                LocalDate.EPOCH,
                false,
                "o-1",
                Instant.EPOCH,
                null,
                null);
        return new ProtectionDetailsGuard(
                        new DocumentsAtHand(Map.of(ClueId.ofTip("tip-1"), clue)), new ClueFacets(places), places)
                .facets(List.of(new ProtectionDetails(
                        "protection-tip-1", "tip-1", "PROTECTED", null, false, null, List.of(guarded), 3)))
                .get(0);
    }

    private static Protected tips(ClueDetails line) {
        return new LineTipsGuard(new DocumentsAtHand(Map.of(line.clueId(), line)))
                .facets(List.of(new LineTips(line.clueId(), List.of())))
                .get(0);
    }

    private static Protected leak(ConflictSet conflicts) {
        return leak(conflicts, "990100-GA");
    }

    private static Protected leak(ConflictSet conflicts, String handlingUnit) {
        Places places = new Places(
                UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(ClueFacetsTest.DAY_1, ZoneOffset.UTC));
        LeakDetails leak = new LeakDetails(
                "leak-1", "tip-1", "SUSPECTED", null, handlingUnit, "990100-JW", Instant.EPOCH, null, 0);
        return new LeakDetailsGuard(new AllInConflict(conflicts), new ClueFacets(places))
                .facets(List.of(leak))
                .get(0);
    }

    private static Caller caller(String unit, String agency, Role role) {
        return new Caller("o-1", unit, agency, Level.CITY, unit.substring(0, 6), Set.of(role), Set.of(unit), "");
    }
}
