package io.bihuan.kernel.access;

import static io.bihuan.kernel.access.Sight.FULL;
import static io.bihuan.kernel.access.Sight.METADATA_ONLY;
import static io.bihuan.kernel.access.Sight.NONE;
import static io.bihuan.kernel.access.Sight.STATUS_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.registry.Level;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Domain §3, row by row, over a clue of the town 990121103 that the county police handle. */
class NeedToKnowTest {

    private static final Protected CLUE = new Protected(
            Sensitivity.S2,
            Line.CRIME,
            Set.of("990121103", "990121", "990100", "990000"),
            Set.of("990121-GA"),
            Set.of("990121-GA", "990100-GA", "990000-GA"),
            Set.of("990122-GA"),
            Set.of("V-1"),
            ConflictSet.NONE,
            Set.of("L-1"),
            Set.of("T-1"));

    private final NeedToKnow policy = new NeedToKnow();

    @ParameterizedTest
    @CsvSource({
        // who asks:        officer, unit,          agency,        division,  role                    and sees
        "the city desk,         D-1, 990100-SHB,    SHB,           990100,    DESK_TRIAGER,           FULL",
        "its head,              D-1, 990100-SHB,    SHB,           990100,    DESK_HEAD,              FULL",
        "another city's desk,   D-2, 990200-SHB,    SHB,           990200,    DESK_TRIAGER,           NONE",
        "a desk role elsewhere, D-3, 990100-GA,     POLICE,        990100,    DESK_TRIAGER,           NONE",
        "its verifier,          V-1, 990121-GA,     POLICE,        990121,    VERIFIER,               FULL",
        "a verifier beside him, V-2, 990121-GA,     POLICE,        990121,    VERIFIER,               STATUS_ONLY",
        "one who had it,        V-3, 990122-GA,     POLICE,        990122,    VERIFIER,               STATUS_ONLY",
        "one who never had it,  V-4, 990102-GA,     POLICE,        990102,    VERIFIER,               NONE",
        "a member of its team,  T-1, 990200-GA,     POLICE,        990200,    VERIFIER,               FULL",
        "one of the enclave,    T-1, 990200-JW,     DISCIPLINE,    990200,    DISCIPLINE_OFFICER,     FULL",
        "a regulator in it,     T-1, 990200-JSJ,    OTHER,         990200,    REGULATOR,              STATUS_ONLY",
        "a leader in it,        T-1, 990200-ZF,     GOVERNMENT,    990200,    SPONSOR,                NONE",
        "the chief above,       C-1, 990100-GA,     POLICE,        990100,    POLICE_CHIEF,           FULL",
        "a chief beside,        C-2, 990200-GA,     POLICE,        990200,    POLICE_CHIEF,           NONE",
        "the station below,     C-3, 990121103-PCS, POLICE,        990121103, SIGNING_CHIEF,          NONE",
        "the discipline organ,  J-1, 990100-JW,     DISCIPLINE,    990100,    DISCIPLINE_OFFICER,     STATUS_ONLY",
        "the procuratorate,     P-1, 990100-JCY,    PROCURATORATE, 990100,    PROCURATOR,             NONE",
        "the organisation dept, O-1, 990100-ZZB,    ORGANISATION,  990100,    ORGANISATION_OFFICER,   NONE",
        "the supervisors,       E-1, 990100-ZFW,    ZFW,           990100,    ENFORCEMENT_SUPERVISOR, STATUS_ONLY",
        "a named sponsor,       L-1, 990100-ZF,     GOVERNMENT,    990100,    SPONSOR,                STATUS_ONLY",
        "another leader,        V-1, 990100-ZF,     GOVERNMENT,    990100,    SPONSOR,                NONE",
        "the assessors,         K-1, 990100-KH,     SHB,           990100,    ASSESSOR,               NONE",
        "the assessed,          A-1, 990121-GA,     POLICE,        990121,    ASSESSED,               NONE",
        "an auditor,            U-1, 990000-SJ,     AUDIT,         990000,    AUDITOR,                METADATA_ONLY",
        "a keeper of keys,      M-1, 990121-GA,     POLICE,        990121,    KEY_CUSTODIAN,          NONE",
        "finance,               F-1, 990100-SHB,    SHB,           990100,    FINANCE_OFFICER,        NONE",
        "an operator,           S-1, 990000-XX,     SYSTEM,        990000,    OPERATOR,               NONE",
        "the congress,          R-1, 990000-RD,     CONGRESS,      990000,    OVERSIGHT,              NONE",
        "a machine,             m-1, 990121-GA,     POLICE,        990121,    SERVICE,                NONE",
        "a clerk,               I-1, 990100-SHB,    SHB,           990100,    INTAKE_CLERK,           NONE"
    })
    void who_sees_how_much_of_a_clue(
            String who, String officer, String unit, String agency, String division, Role role, Sight sight) {
        Caller caller = new Caller(officer, unit, agency, Level.COUNTY, division, Set.of(role), Set.of(unit), "");

        assertThat(policy.decide(caller, CLUE).sight()).as(who).isEqualTo(sight);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_sealed_line_is_seen_by_the_discipline_organ_alone(Role role) {
        Protected sealed = with(CLUE, Sensitivity.S4, Line.DISCIPLINE, ConflictSet.NONE);

        assertThat(sight(caller("V-1", "990121-GA", "POLICE", role), sealed)).isEqualTo(NONE);
        assertThat(sight(caller("J-1", "990121-JW", "DISCIPLINE", role), sealed))
                .isEqualTo(role == Role.DISCIPLINE_OFFICER ? FULL : NONE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_link_between_two_lines_is_seen_by_desk_and_discipline_alone(Role role) {
        Protected link = with(CLUE, Sensitivity.S2, Line.BOTH, ConflictSet.NONE);

        assertThat(sight(caller("V-1", "990121-GA", "POLICE", role), link)).isEqualTo(NONE);
        assertThat(sight(caller("J-1", "990121-JW", "DISCIPLINE", role), link))
                .isEqualTo(role == Role.DISCIPLINE_OFFICER ? FULL : NONE);
        assertThat(sight(caller("D-1", "990121-SHB", "SHB", role), link))
                .isEqualTo(role == Role.DESK_TRIAGER || role == Role.DESK_HEAD ? FULL : NONE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_vault_is_read_by_nobody(Role role) {
        Protected vault = with(CLUE, Sensitivity.S4, Line.CRIME, ConflictSet.NONE);

        assertThat(sight(caller("V-1", "990121-GA", "POLICE", role), vault)).isEqualTo(NONE);
    }

    @Test
    void what_is_past_its_retention_is_read_by_nobody_and_its_status_still_is() {
        for (Role role : Role.values()) {
            Caller caller = new Caller(
                    "V-1", "990121-GA", "SHB", Level.COUNTY, "990121", Set.of(role), Set.of("990121-GA"), "HANDLING");
            assertThat(policy.decide(caller, CLUE.restrictedIf(true)).sight())
                    .as(role.name())
                    .isLessThan(Sight.FULL);
            assertThat(policy.decide(caller, CLUE.restrictedIf(false)))
                    .as(role.name())
                    .isEqualTo(policy.decide(caller, CLUE));
        }
    }

    @Test
    void what_is_very_sensitive_is_read_for_a_purpose() {
        Protected assets = with(CLUE, Sensitivity.S3, Line.CRIME, ConflictSet.NONE);
        Caller silent = new Caller(
                "V-1", "990121-GA", "POLICE", Level.COUNTY, "990121", Set.of(Role.VERIFIER), Set.of("990121-GA"), " ");

        assertThat(sight(silent, assets)).isEqualTo(NONE);
        assertThat(sight(caller("V-1", "990121-GA", "POLICE", Role.VERIFIER), assets))
                .isEqualTo(FULL);
    }

    @Test
    void a_unit_in_conflict_is_excluded_by_itself_and_a_line_with_all_below_it() {
        Caller county = caller("V-1", "990121-GA", "POLICE", Role.VERIFIER);

        assertThat(sight(county, inConflict(ConflictSet.ofUnits(Set.of("990121-GA")))))
                .isEqualTo(NONE);
        assertThat(sight(county, inConflict(ConflictSet.ofUnits(Set.of("990100-GA")))))
                .isEqualTo(FULL);
        assertThat(sight(county, inConflict(new ConflictSet(Set.of(), Set.of("990100-GA"), Set.of()))))
                .isEqualTo(NONE);
        assertThat(sight(county, inConflict(new ConflictSet(Set.of(), Set.of(), Set.of("V-1")))))
                .isEqualTo(NONE);
    }

    @Test
    void a_desk_officer_seconded_from_an_implicated_line_is_excluded_with_it() {
        Protected clue = inConflict(new ConflictSet(Set.of(), Set.of("990121-GA"), Set.of()));
        Caller seconded = new Caller(
                "D-9",
                "990121-SHB",
                "SHB",
                Level.COUNTY,
                "990121",
                Set.of(Role.DESK_TRIAGER),
                Set.of("990121-SHB", "990100-SHB", "990121-GA", "990100-GA"),
                "");

        assertThat(sight(seconded, clue)).isEqualTo(NONE);
    }

    @Test
    void a_second_role_brings_nothing_back_that_the_first_forbids() {
        Caller both = new Caller(
                "D-1",
                "990100-SHB",
                "SHB",
                Level.CITY,
                "990100",
                Set.of(Role.DESK_HEAD, Role.AUDITOR),
                Set.of("990100-SHB"),
                "");

        assertThat(sight(both, CLUE)).isEqualTo(METADATA_ONLY);
    }

    @Test
    void numbers_are_for_assessors_of_the_area_and_for_the_unit_itself() {
        Protected numbers = with(CLUE, Sensitivity.S1, Line.CRIME, ConflictSet.NONE);

        assertThat(sight(caller("K-1", "990100-KH", "SHB", Role.ASSESSOR), numbers))
                .isEqualTo(FULL);
        assertThat(sight(caller("A-1", "990121-GA", "POLICE", Role.ASSESSED), numbers))
                .isEqualTo(FULL);
        assertThat(sight(caller("A-2", "990122-GA", "POLICE", Role.ASSESSED), numbers))
                .isEqualTo(NONE);
        assertThat(sight(caller("E-1", "990100-ZFW", "ZFW", Role.ENFORCEMENT_SUPERVISOR), numbers))
                .isEqualTo(FULL);
    }

    @Test
    void finance_sees_money_in_its_area_that_is_with_no_unit_and_a_second_role_shows_it_no_clue() {
        Caller finance = caller("F-1", "990121-SHB", "SHB", Role.FINANCE_OFFICER);
        Protected money = new Protected(
                Sensitivity.S1, Line.CRIME, Set.of("990121"), Set.of(), Set.of(), Set.of(), Set.of(), ConflictSet.NONE);

        assertThat(sight(finance, money)).isEqualTo(FULL);
        assertThat(sight(finance, with(CLUE, Sensitivity.S1, Line.CRIME, ConflictSet.NONE)))
                .isEqualTo(NONE);
        Caller both = new Caller(
                "F-1",
                "990121-SHB",
                "SHB",
                Level.COUNTY,
                "990121",
                Set.of(Role.FINANCE_OFFICER, Role.DESK_HEAD),
                Set.of("990121-SHB"),
                "");
        assertThat(sight(both, CLUE)).isEqualTo(NONE);
    }

    @Test
    void a_regulator_reads_its_letters_but_no_clue() {
        Caller regulator = caller("G-1", "990121-GA", "REGULATOR", Role.REGULATOR);

        assertThat(sight(regulator, with(CLUE, Sensitivity.S1, Line.CRIME, ConflictSet.NONE)))
                .isEqualTo(FULL);
        assertThat(sight(regulator, CLUE)).isEqualTo(STATUS_ONLY);
    }

    @Test
    void a_decision_says_for_the_house_which_rule_it_was() {
        assertThat(policy.decide(caller("V-4", "990102-GA", "POLICE", Role.VERIFIER), CLUE)
                        .reason())
                .isEqualTo("NO_RULE_GRANTS_IT");
        assertThat(policy.decide(
                                caller("V-1", "990121-GA", "POLICE", Role.VERIFIER),
                                inConflict(ConflictSet.ofUnits(Set.of("990121-GA"))))
                        .reason())
                .isEqualTo("WHO_IS_IN_CONFLICT_IS_BLIND");
    }

    private Sight sight(Caller caller, Protected resource) {
        return policy.decide(caller, resource).sight();
    }

    private static Caller caller(String officer, String unit, String agency, Role role) {
        Set<String> lines = Set.of(unit, "990100-GA");
        return new Caller(officer, unit, agency, Level.COUNTY, "990121", Set.of(role), lines, "核查");
    }

    private static Protected inConflict(ConflictSet conflict) {
        return with(CLUE, Sensitivity.S2, Line.CRIME, conflict);
    }

    private static Protected with(Protected it, Sensitivity sensitivity, Line line, ConflictSet conflict) {
        return new Protected(
                sensitivity,
                line,
                it.divisions(),
                it.custodians(),
                it.custodianLines(),
                it.formerCustodians(),
                it.officers(),
                conflict,
                it.sponsors(),
                it.team());
    }
}
