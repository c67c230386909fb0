package io.bihuan.casefile.needtoknow;

import static io.bihuan.kernel.access.Sight.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.SampleAssets;
import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails;
import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.casefile.read.notedconflicts.NotedConflicts;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.KnownConflicts;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The assets of a clue of the county 990121 that the city police verify, before there is a case and after it is filed. */
class AssetMeasuresGuardTest {

    private static final Instant NOW = SampleAssets.APPLIED;
    private static final UnitRegistry UNITS = UnitRegistry.bundled();
    private static final Places PLACES =
            new Places(UNITS, DivisionRegistry.bundled(), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        // unit,      agency,        division, role,         no case, filed
        "990100-SHB,  SHB,           990100,   DESK_TRIAGER, FULL,    FULL",
        "990200-SHB,  SHB,           990200,   DESK_TRIAGER, NONE,    NONE",
        "990100-GA,   POLICE,        990100,   VERIFIER,     FULL,    FULL",
        "990000-GA,   POLICE,        990000,   POLICE_CHIEF, FULL,    FULL",
        "990121-GA,   POLICE,        990121,   POLICE_CHIEF, NONE,    NONE",
        "990200-GA,   POLICE,        990200,   POLICE_CHIEF, NONE,    NONE",
        "990100-JCY,  PROCURATORATE, 990100,   PROCURATOR,   NONE,    FULL",
        "990100-ZF,   GOVERNMENT,    990100,   SPONSOR,      NONE,    NONE"
    })
    void they_are_seen_by_who_sees_the_clues_case_in_full(
            String unit, String agency, String division, Role role, Sight before, Sight filed) {
        Caller caller = caller(unit, agency, division, role, "核查办案");

        assertThat(sight(caller, null, null)).isEqualTo(before);
        assertThat(sight(caller, filed(), null)).isEqualTo(filed);
    }

    @Test
    void a_look_says_why() {
        assertThat(sight(caller("990100-GA", "POLICE", "990100", Role.POLICE_CHIEF, ""), null, null))
                .isEqualTo(NONE);
    }

    @Test
    void who_must_keep_out_is_blind_even_where_the_clue_is_with_them() {
        Caller chief = caller("990100-GA", "POLICE", "990100", Role.POLICE_CHIEF, "核查办案");
        NotedConflicts conflicts = new NotedConflicts(SampleAssets.CLUE, 1, List.of("990100-GA"), List.of());

        assertThat(sight(chief, null, conflicts)).isEqualTo(NONE);
        assertThat(sight(chief, filed(), conflicts)).isEqualTo(NONE);
        assertThat(blind(chief, KnownConflicts.of(1, List.of("990100-GA"), List.of())))
                .isTrue();
    }

    @Test
    void who_acts_is_not_asked_for_a_purpose_and_whose_matter_it_is_not_finds_nothing() {
        assertThat(blind(caller("990100-GA", "POLICE", "990100", Role.POLICE_CHIEF, ""), KnownConflicts.NONE))
                .isFalse();
        assertThat(blind(caller("990200-GA", "POLICE", "990200", Role.POLICE_CHIEF, ""), KnownConflicts.NONE))
                .isTrue();
    }

    private static boolean blind(Caller caller, KnownConflicts known) {
        DocumentsAtHand documents = new DocumentsAtHand(Map.of(SampleAssets.ID, assets()));
        AssetFacets facets = new AssetFacets(PLACES, new CaseFacets(PLACES, documents));
        return new BlindToAssets(new SightFromTheLog(documents), facets, clueId -> known)
                .isBlind(caller, SampleAssets.ID);
    }

    private static Sight sight(Caller caller, @Nullable CaseDetails itsCase, @Nullable NotedConflicts conflicts) {
        Map<String, Object> documents = new HashMap<>();
        if (itsCase != null) {
            documents.put(itsCase.caseId(), itsCase);
        }
        if (conflicts != null) {
            documents.put(NotedConflicts.keyOf(conflicts.clueId()), conflicts);
        }
        DocumentsAtHand readModels = new DocumentsAtHand(documents);
        AssetMeasuresGuard guard =
                new AssetMeasuresGuard(readModels, new AssetFacets(PLACES, new CaseFacets(PLACES, readModels)));
        Protected facets = guard.facets(List.of(assets())).get(0);
        return facets == null ? NONE : new NeedToKnow().decide(caller, facets).sight();
    }

    private static AssetMeasuresDetails assets() {
        return new AssetMeasuresDetails(
                SampleAssets.ID,
                SampleAssets.CLUE,
                "XS-990100-2024-G-000417",
                "990100-GA",
                "990121",
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    private static CaseDetails filed() {
        return new CaseDetails(
                SampleAssets.CASE,
                SampleAssets.CLUE,
                "XS-990100-2024-G-000417",
                "AJ-1",
                "HEI",
                "990100-GA",
                "990100-GA",
                "990121",
                "FILED",
                List.of(),
                null,
                NOW,
                NOW,
                null,
                null,
                List.of("o-1"),
                0,
                1);
    }

    private static Caller caller(String unit, String agency, String division, Role role, String purpose) {
        Set<String> lines =
                UNITS.lineNamed(unit, LocalDate.parse("2024-10-10")).stream().collect(Collectors.toUnmodifiableSet());
        return new Caller("o-1", unit, agency, Level.CITY, division, Set.of(role), lines, purpose);
    }
}
