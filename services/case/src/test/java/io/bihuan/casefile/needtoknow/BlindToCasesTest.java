package io.bihuan.casefile.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.SampleCase;
import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.KnownConflicts;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case that the city police verified and nobody has filed yet. */
class BlindToCasesTest {

    private static final Caller CITY = caller("990100-GA", "990100", Set.of("990100-GA", "990000-GA"));
    private static final Caller COUNTY = caller("990121-GA", "990121", Set.of("990121-GA", "990100-GA", "990000-GA"));
    private static final Caller OTHER_CITY = caller("990200-GA", "990200", Set.of("990200-GA", "990000-GA"));

    @Test
    void whose_case_it_is_is_not_blind_and_whose_it_is_not_is() {
        BlindToCases blindness = about(aCase(0), KnownConflicts.NONE);

        assertThat(blindness.isBlind(CITY, SampleCase.ID)).isFalse();
        assertThat(blindness.isBlind(COUNTY, SampleCase.ID)).isTrue();
        assertThat(blindness.isBlind(OTHER_CITY, SampleCase.ID)).isTrue();
    }

    @Test
    void who_must_keep_out_is_blind_though_the_case_is_with_them() {
        BlindToCases blindness = about(aCase(1), KnownConflicts.of(1, List.of("990100-GA"), List.of()));

        assertThat(blindness.isBlind(CITY, SampleCase.ID)).isTrue();
    }

    @Test
    void as_long_as_not_every_conflict_was_heard_of_everybody_is() {
        KnownConflicts one = KnownConflicts.of(1, List.of("990121-GA"), List.of());

        assertThat(about(aCase(2), one).isBlind(CITY, SampleCase.ID)).isTrue();
        assertThat(about(aCase(1), one).isBlind(CITY, SampleCase.ID)).isFalse();
    }

    @Test
    void what_is_no_case_is_unknown_by_itself() {
        assertThat(about(aCase(0), KnownConflicts.NONE).isBlind(COUNTY, "case-that-never-was"))
                .isFalse();
    }

    private static BlindToCases about(CaseDetails it, KnownConflicts known) {
        ReadModels documents = new DocumentsAtHand(Map.of(it.caseId(), it));
        Places places = new Places(
                UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(SampleCase.NOW, ZoneOffset.UTC));
        return new BlindToCases(new SightFromTheLog(documents), new CaseFacets(places, documents), clueId -> known);
    }

    private static CaseDetails aCase(int conflictRevision) {
        return new CaseDetails(
                SampleCase.ID,
                SampleCase.CLUE,
                "XS-1",
                null,
                "HEI",
                "990100-GA",
                null,
                "990121",
                "PROPOSED",
                List.of(),
                null,
                SampleCase.NOW,
                null,
                null,
                null,
                List.of(),
                conflictRevision,
                0);
    }

    private static Caller caller(String unit, String division, Set<String> lines) {
        return new Caller("o-1", unit, "POLICE", Level.COUNTY, division, Set.of(Role.POLICE_CHIEF), lines, "");
    }
}
