package io.bihuan.casefile.needtoknow;

import static io.bihuan.kernel.access.Sight.FULL;
import static io.bihuan.kernel.access.Sight.METADATA_ONLY;
import static io.bihuan.kernel.access.Sight.NONE;
import static io.bihuan.kernel.access.Sight.STATUS_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.SampleCase;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.casefile.read.casedetails.CaseDetails.StageReached;
import io.bihuan.casefile.read.caseledger.CaseLedgerEntry;
import io.bihuan.casefile.read.notedconflicts.NotedConflicts;
import io.bihuan.kernel.access.Caller;
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
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case of the county 990121 that the city police verified and filed. */
class CaseGuardsTest {

    private static final Places PLACES =
            new Places(UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(SampleCase.NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        // unit,      agency,        division, role,                   proposed,      filed,         prosecuted
        "990100-SHB,  SHB,           990100,   DESK_TRIAGER,           FULL,          FULL,          FULL",
        "990200-SHB,  SHB,           990200,   DESK_TRIAGER,           NONE,          NONE,          NONE",
        "990100-GA,   POLICE,        990100,   VERIFIER,               FULL,          FULL,          FULL",
        "990121-GA,   POLICE,        990121,   VERIFIER,               NONE,          NONE,          NONE",
        "990000-GA,   POLICE,        990000,   POLICE_CHIEF,           FULL,          FULL,          FULL",
        "990100-JCY,  PROCURATORATE, 990100,   PROCURATOR,             NONE,          FULL,          FULL",
        "990121-JCY,  PROCURATORATE, 990121,   PROCURATOR,             NONE,          NONE,          NONE",
        "990100-FY,   COURT,         990100,   JUDGE,                  NONE,          NONE,          FULL",
        "990100-JW,   DISCIPLINE,    990100,   DISCIPLINE_OFFICER,     STATUS_ONLY,   STATUS_ONLY,   STATUS_ONLY",
        "990100-ZFW,  ZFW,           990100,   ENFORCEMENT_SUPERVISOR, STATUS_ONLY,   STATUS_ONLY,   STATUS_ONLY",
        "990000-SJ,   AUDIT,         990000,   AUDITOR,                METADATA_ONLY, METADATA_ONLY, METADATA_ONLY",
        "990100-ZF,   GOVERNMENT,    990100,   SPONSOR,                NONE,          NONE,          NONE"
    })
    void who_sees_how_much_of_a_case_in_which_stage(
            String unit, String agency, String division, Role role, Sight proposed, Sight filed, Sight prosecuted) {
        Caller caller = caller(unit, agency, division, role);

        assertThat(sight(caller, details(false, 0))).isEqualTo(proposed);
        assertThat(sight(caller, details(true, 0))).isEqualTo(filed);
        assertThat(sight(caller, details(true, 0, CaseStage.PROSECUTED))).isEqualTo(prosecuted);
    }

    @Test
    void of_procuratorates_and_courts_those_that_recorded_a_stage_have_it_and_those_above_to_which_it_goes_on() {
        CaseDetails recorded = details(true, 0, CaseStage.UNDER_PROSECUTION_REVIEW, CaseStage.FIRST_INSTANCE);

        assertThat(sight(caller("990100-JCY", "PROCURATORATE", "990100", Role.PROCURATOR), recorded))
                .isEqualTo(FULL);
        assertThat(sight(caller("990000-JCY", "PROCURATORATE", "990000", Role.PROCURATOR), recorded))
                .isEqualTo(NONE);
        assertThat(sight(caller("990100-FY", "COURT", "990100", Role.JUDGE), recorded))
                .isEqualTo(FULL);
    }

    @Test
    void a_leader_who_sponsors_it_follows_where_it_stands_and_another_does_not() {
        CaseDetails it = sponsored(details(true, 0));

        assertThat(sight(caller("990100-ZF", "GOVERNMENT", "990100", Role.SPONSOR), it))
                .isEqualTo(STATUS_ONLY);
        Caller another = new Caller(
                "o-2", "990100-ZF", "GOVERNMENT", Level.CITY, "990100", Set.of(Role.SPONSOR), Set.of("990100-ZF"), "");
        assertThat(sight(another, it)).isEqualTo(NONE);
        assertThat(sight(
                        caller("990100-ZF", "GOVERNMENT", "990100", Role.SPONSOR),
                        it,
                        new NotedConflicts(SampleCase.CLUE, 1, List.of(), List.of("o-1"))))
                .as("deny first")
                .isEqualTo(NONE);
    }

    @Test
    void S59_once_another_organ_is_designated_it_has_the_case_and_the_others_see_where_it_stands() {
        CaseDetails it = designated(details(true, 0));

        assertThat(sight(caller("990122-GA", "POLICE", "990122", Role.VERIFIER), it))
                .isEqualTo(FULL);
        assertThat(sight(caller("990100-GA", "POLICE", "990100", Role.VERIFIER), it))
                .isEqualTo(STATUS_ONLY);
        assertThat(sight(caller("990100-GA", "POLICE", "990100", Role.POLICE_CHIEF), it))
                .as("above the organ that has it now")
                .isEqualTo(FULL);
        assertThat(sight(caller("990121-GA", "POLICE", "990121", Role.VERIFIER), it))
                .isEqualTo(NONE);
        assertThat(sight(caller("990000-SJ", "AUDIT", "990000", Role.AUDITOR), it))
                .as("who audits reads what the organs before did as before")
                .isEqualTo(sight(caller("990000-SJ", "AUDIT", "990000", Role.AUDITOR), details(true, 0)))
                .isNotEqualTo(NONE);
    }

    @Test
    void what_others_than_police_verified_is_with_the_police_of_the_area_until_it_is_filed() {
        CaseDetails it = verifiedBy("990100-JW", details(false, 0));

        assertThat(sight(caller("990121-GA", "POLICE", "990121", Role.POLICE_CHIEF), it))
                .isEqualTo(FULL);
        assertThat(sight(caller("990100-GA", "POLICE", "990100", Role.POLICE_CHIEF), it))
                .isEqualTo(FULL);
        assertThat(sight(caller("990122-GA", "POLICE", "990122", Role.POLICE_CHIEF), it))
                .isEqualTo(NONE);
        assertThat(sight(
                        caller("990121-GA", "POLICE", "990121", Role.POLICE_CHIEF),
                        verifiedBy("990100-JW", details(true, 0))))
                .as("the city police filed")
                .isEqualTo(NONE);
    }

    @Test
    void nobody_is_told_how_many_keep_out_of_it() {
        CaseDetailsGuard guard = new CaseDetailsGuard(new CaseFacets(PLACES, new DocumentsAtHand(Map.of())));

        assertThat(guard.whole(details(true, 2)).conflictRevision()).isZero();
        assertThat(guard.guardsOnly()).contains("conflictRevision");
    }

    @Test
    void as_long_as_not_every_conflict_was_heard_of_nobody_sees_it() {
        CaseDetails needsTwo = details(true, 2);
        Caller desk = caller("990100-SHB", "SHB", "990100", Role.DESK_HEAD);

        assertThat(sight(desk, needsTwo)).isEqualTo(NONE);
        assertThat(sight(desk, needsTwo, noted(1))).isEqualTo(NONE);
        assertThat(sight(desk, needsTwo, noted(2))).isEqualTo(FULL);
    }

    @Test
    void who_is_in_conflict_sees_nothing_nor_does_who_stands_below() {
        CaseDetails it = details(true, 1);
        NotedConflicts conflicts = new NotedConflicts(SampleCase.CLUE, 1, List.of("990100-GA"), List.of("o-9"));

        assertThat(sight(caller("990100-GA", "POLICE", "990100", Role.VERIFIER), it, conflicts))
                .isEqualTo(NONE);
        assertThat(sight(caller("990000-GA", "POLICE", "990000", Role.POLICE_CHIEF), it, conflicts))
                .isEqualTo(FULL);
        Caller person = new Caller(
                "o-9", "990100-SHB", "SHB", Level.CITY, "990100", Set.of(Role.DESK_HEAD), Set.of("990100-SHB"), "");
        assertThat(sight(person, it, conflicts)).isEqualTo(NONE);
    }

    @Test
    void a_line_of_the_ledger_is_judged_by_its_case_and_hidden_without_it() {
        CaseDetails it = details(true, 0);
        CaseLedgerEntry line =
                new CaseLedgerEntry(it.caseId(), "XS-1", "AJ-1", "FILED", "990100-GA", "990121", SampleCase.NOW);

        assertThat(ledger(Map.of(it.caseId(), it)).facets(List.of(line)).get(0)).isEqualTo(facets(it));
        assertThat(ledger(Map.of()).facets(List.of(line)).get(0)).isNull();
    }

    @Test
    void lesser_sight_says_nothing_of_the_clue_nor_of_documents() {
        CaseDetailsGuard guard = new CaseDetailsGuard(new CaseFacets(PLACES, new DocumentsAtHand(Map.of())));
        CaseDetails it = details(true, 2, CaseStage.PROSECUTED);

        assertThat(List.of(guard.reduced(it, STATUS_ONLY), guard.reduced(it, METADATA_ONLY)))
                .allSatisfy(seen -> {
                    assertThat(seen.clueId() + seen.clueNo() + seen.ladder()).isEmpty();
                    assertThat(seen.stages()).isEmpty();
                    assertThat(seen.conflictRevision()).isZero();
                })
                .extracting(CaseDetails::stage)
                .containsExactly("PROSECUTED", "");
    }

    private static CaseLedgerGuard ledger(Map<String, ?> documents) {
        DocumentsAtHand atHand = new DocumentsAtHand(documents);
        return new CaseLedgerGuard(atHand, new CaseFacets(PLACES, atHand));
    }

    private static Sight sight(Caller caller, CaseDetails it, NotedConflicts... heard) {
        Protected facets = facets(it, heard);
        return facets == null ? NONE : new NeedToKnow().decide(caller, facets).sight();
    }

    private static @Nullable Protected facets(CaseDetails it, NotedConflicts... heard) {
        Map<String, Object> documents = new HashMap<>();
        Stream.of(heard).forEach(noted -> documents.put(NotedConflicts.keyOf(noted.clueId()), noted));
        return new CaseFacets(PLACES, new DocumentsAtHand(documents))
                .of(List.of(it))
                .get(0);
    }

    private static NotedConflicts noted(int revision) {
        return new NotedConflicts(SampleCase.CLUE, revision, List.of("990121-GA"), List.of());
    }

    private static Caller caller(String unit, String agency, String division, Role role) {
        return new Caller("o-1", unit, agency, Level.CITY, division, Set.of(role), Set.of(unit), "");
    }

    private static CaseDetails details(boolean filed, int conflictRevision, CaseStage... stages) {
        List<StageReached> reached = Stream.of(stages)
                .map(stage -> new StageReached(
                        stage.name(),
                        stage == CaseStage.PROSECUTED
                                ? "990100-JCY"
                                : SampleCase.organOf(stage).unit(),
                        "文书",
                        SampleCase.TODAY,
                        SampleCase.NOW))
                .toList();
        return new CaseDetails(
                SampleCase.ID,
                SampleCase.CLUE,
                "XS-1",
                filed ? "AJ-1" : null,
                "HEI",
                "990100-GA",
                filed ? "990100-GA" : null,
                "990121",
                reached.isEmpty()
                        ? (filed ? "FILED" : "PROPOSED")
                        : reached.get(reached.size() - 1).stage(),
                reached,
                null,
                SampleCase.NOW,
                filed ? SampleCase.NOW : null,
                null,
                null,
                List.of(),
                conflictRevision,
                3);
    }

    private static CaseDetails sponsored(CaseDetails it) {
        return with(it, it.handlingUnit(), null, List.of("o-1"));
    }

    private static CaseDetails verifiedBy(String unit, CaseDetails it) {
        return with(it, unit, null, List.of());
    }

    private static CaseDetails designated(CaseDetails it) {
        return with(
                it,
                it.handlingUnit(),
                new CaseDetails.Jurisdiction(
                        "990122-GA", List.of("990100-GA"), "DESIGNATED", "云公指〔2024〕7号", SampleCase.NOW),
                List.of());
    }

    private static CaseDetails with(
            CaseDetails it,
            String handlingUnit,
            CaseDetails.@Nullable Jurisdiction jurisdiction,
            List<String> sponsors) {
        return new CaseDetails(
                it.caseId(),
                it.clueId(),
                it.clueNo(),
                it.caseNo(),
                it.ladder(),
                handlingUnit,
                it.filingUnit(),
                it.divisionCode(),
                it.stage(),
                it.stages(),
                it.outcome(),
                it.proposedAt(),
                it.filedAt(),
                it.closedAt(),
                jurisdiction,
                sponsors,
                it.conflictRevision(),
                it.version());
    }
}
