package io.bihuan.supervision.needtoknow;

import static io.bihuan.supervision.SampleInterference.ASKER;
import static io.bihuan.supervision.SampleInterference.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.needtoknow.KnownConflicts;
import io.bihuan.supervision.events.InterferenceRecorded;
import io.bihuan.supervision.read.interferenceledger.InterferenceEntry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A record that went to the discipline organ of the city, about a call from the county police. */
class InterferenceGuardTest {

    @ParameterizedTest
    @CsvSource({
        // officer, unit,       agency,     division, purpose,  sight
        "o-jw-1,    990100-JW,  DISCIPLINE, 990100,   HANDLING, FULL",
        "o-jw-1,    990100-JW,  DISCIPLINE, 990100,   '',       NONE",
        "o-jw-0,    990000-JW,  DISCIPLINE, 990000,   HANDLING, NONE",
        "o-jw-2,    990200-JW,  DISCIPLINE, 990200,   HANDLING, NONE",
        "o-6001,    990100-JW,  DISCIPLINE, 990100,   HANDLING, NONE",
        "o-6002,    990121-GA,  POLICE,     990121,   HANDLING, NONE",
        "o-3001,    990100-GA,  POLICE,     990100,   HANDLING, NONE"
    })
    void it_is_for_the_unit_that_received_it_and_never_for_who_asked(
            String officer, String unit, String agency, String division, String purpose, Sight sight) {
        assertThat(sight(caller(officer, unit, agency, division, purpose, Role.DISCIPLINE_OFFICER), Set.of(unit)))
                .isEqualTo(sight);
    }

    @Test
    void whoever_stands_below_who_asked_or_came_from_there_is_blind() {
        Caller seconded = caller("o-jw-3", "990100-JW", "DISCIPLINE", "990100", "HANDLING", Role.DISCIPLINE_OFFICER);

        assertThat(sight(seconded, Set.of("990100-JW", "990121-GA"))).isEqualTo(Sight.NONE);
        assertThat(sight(seconded, Set.of("990100-JW"))).isEqualTo(Sight.FULL);
    }

    @ParameterizedTest
    @EnumSource
    void no_other_role_sees_it_whatever_unit_it_has(Role role) {
        if (role != Role.DISCIPLINE_OFFICER) {
            assertThat(sight(caller("o-1", "990100-JW", "DISCIPLINE", "990100", "HANDLING", role), Set.of("990100-JW")))
                    .isEqualTo(Sight.NONE);
        }
    }

    @Test
    void whoever_must_keep_out_of_the_matter_keeps_out_of_it() {
        Protected facets = facets(KnownConflicts.of(1, List.of("990100-JW"), List.of()));

        assertThat(new NeedToKnow()
                        .decide(
                                caller(
                                        "o-jw-1",
                                        "990100-JW",
                                        "DISCIPLINE",
                                        "990100",
                                        "HANDLING",
                                        Role.DISCIPLINE_OFFICER),
                                facets)
                        .sight())
                .isEqualTo(Sight.NONE);
    }

    @Test
    void listings_and_cases_lead_to_their_clue() {
        assertThat(List.of("c-1", "case-c-1", "listing-case-c-1"))
                .allSatisfy(matter ->
                        assertThat(InterferenceFacets.clueBehind(matter)).isEqualTo("c-1"));
        assertThat(InterferenceFacets.of(entry(), ConflictSet.NONE).conflict().persons())
                .containsExactly(ASKER);
    }

    private static Sight sight(Caller caller, Set<String> lines) {
        Caller standing = new Caller(
                caller.officer(),
                caller.unit(),
                caller.agency(),
                caller.level(),
                caller.division(),
                caller.roles(),
                lines,
                caller.purpose());
        return new NeedToKnow().decide(standing, facets(KnownConflicts.NONE)).sight();
    }

    private static Protected facets(KnownConflicts known) {
        return Objects.requireNonNull(
                new InterferenceGuard(clueId -> known).facets(List.of(entry())).get(0));
    }

    private static InterferenceEntry entry() {
        InterferenceRecorded e = recorded(ASKER, "990121-GA", "990100-JW");
        return new InterferenceEntry(
                e.recordId(),
                e.matterId(),
                e.askerOfficer(),
                e.askerUnit(),
                e.askerPost(),
                e.kind(),
                e.channel(),
                e.demand(),
                e.evidenceRef(),
                e.candidateId(),
                e.receiver(),
                e.recordedBy(),
                e.recorderUnit(),
                e.recordedAt(),
                "RECORDED",
                null,
                List.of(),
                null,
                0);
    }

    private static Caller caller(
            String officer, String unit, String agency, String division, String purpose, Role role) {
        return new Caller(officer, unit, agency, Level.CITY, division, Set.of(role), Set.of(unit), purpose);
    }
}
