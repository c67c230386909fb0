package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleAssets.ALL;
import static io.bihuan.casefile.SampleAssets.APPLIED;
import static io.bihuan.casefile.SampleAssets.CASE;
import static io.bihuan.casefile.SampleAssets.CITY_HEAD;
import static io.bihuan.casefile.SampleAssets.CLUE;
import static io.bihuan.casefile.SampleAssets.COUNTY_HEAD;
import static io.bihuan.casefile.SampleAssets.EXPIRES;
import static io.bihuan.casefile.SampleAssets.FILED;
import static io.bihuan.casefile.SampleAssets.FIRST;
import static io.bihuan.casefile.SampleAssets.ID;
import static io.bihuan.casefile.SampleAssets.MEASURE;
import static io.bihuan.casefile.SampleAssets.OF_THE_SPOUSE;
import static io.bihuan.casefile.SampleAssets.PROVINCE_HEAD;
import static io.bihuan.casefile.SampleAssets.SECOND;
import static io.bihuan.casefile.SampleAssets.applied;
import static io.bihuan.casefile.SampleAssets.approve;
import static io.bihuan.casefile.SampleAssets.at;
import static io.bihuan.casefile.SampleAssets.convert;
import static io.bihuan.casefile.SampleAssets.converted;
import static io.bihuan.casefile.SampleAssets.dispatched;
import static io.bihuan.casefile.SampleAssets.expired;
import static io.bihuan.casefile.SampleAssets.filedAt;
import static io.bihuan.casefile.SampleAssets.frozen;
import static io.bihuan.casefile.SampleAssets.handledBy;
import static io.bihuan.casefile.SampleAssets.matter;
import static io.bihuan.casefile.SampleAssets.noCase;
import static io.bihuan.casefile.SampleAssets.released;
import static io.bihuan.testkit.Aggregates.deadlines;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.events.FindingNoted;
import io.bihuan.casefile.model.Asset;
import io.bihuan.casefile.model.AssetKind;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.EmergencyKind;
import io.bihuan.casefile.model.Ladder;
import io.bihuan.casefile.model.ReleaseGround;
import io.bihuan.casefile.model.UrgentRisk;
import io.bihuan.casefile.write.approveemergencymeasure.ApproveEmergencyMeasure;
import io.bihuan.casefile.write.assets.KnownCase;
import io.bihuan.casefile.write.assets.Matters;
import io.bihuan.casefile.write.converttofreeze.ConvertToFreeze;
import io.bihuan.casefile.write.releaseemergencymeasure.ReleaseEmergencyMeasure;
import io.bihuan.casefile.write.ringemergency.RingEmergency;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmergencyMeasureTest {

    private static final Instant ROW_26 = at("2024-10-12T11:40");
    private static final RingEmergency RING = new RingEmergency(ID, MEASURE);

    @Test
    void a_head_of_a_city_stops_the_assets_of_a_suspected_mafia_for_48_hours() {
        given(noCase(), APPLIED).when(approve(Ladder.HEI, CITY_HEAD, ALL)).expectEvents(applied());
    }

    @ParameterizedTest
    @EnumSource(names = {"E_GROUP", "E_GANG", "LUAN", "NONE"})
    void S04_an_evil_force_is_not_enough_however_urgent_and_whoever_approves(Ladder suspect) {
        expectRefusal(given(noCase(), APPLIED).when(approve(suspect, CITY_HEAD, ALL)), CaseError.NOT_HEI);
        expectRefusal(given(noCase(), APPLIED).when(approve(suspect, PROVINCE_HEAD, ALL)), CaseError.NOT_HEI);
    }

    @Test
    void S05_a_county_head_does_not_approve_it() {
        expectRefusal(
                fixture(AssetMeasures.class, MovableClock.at(APPLIED))
                        .registerInjectableResource(noCase())
                        .given(dispatched(), handledBy(COUNTY_HEAD.unit()))
                        .when(approve(Ladder.HEI, COUNTY_HEAD, ALL)),
                CaseError.LEVEL_TOO_LOW);
    }

    @Test
    void S06_at_1620_the_clock_releases_it_though_no_human_acts() {
        given(noCase(), EXPIRES, applied()).when(RING).expectEvents(expired(EXPIRES, ALL));
        given(noCase(), EXPIRES.minusMillis(1), applied()).when(RING).expectNoEvents();
    }

    @Test
    void S06_a_clock_that_rings_late_says_when_the_assets_were_free() {
        Instant monday = at("2024-10-14T09:00");
        given(noCase(), monday, applied()).when(RING).expectEvents(expired(monday, ALL));
        given(noCase(), monday, applied(), expired(EXPIRES, ALL)).when(RING).expectNoEvents();
    }

    @Test
    void S07_filed_in_time_it_becomes_a_freeze_that_ends_on_a_saturday_and_does_not_roll() {
        given(filedAt(FILED), ROW_26, applied())
                .when(convert(CITY_HEAD, "Z-1", "Z-2"))
                .expectEvents(
                        converted(1, ROW_26, List.of(FIRST, SECOND)),
                        frozen(FIRST, ROW_26, "2025-04-12"),
                        frozen(SECOND, ROW_26, "2025-04-12"));
    }

    @Test
    void S07_at_1621_a_conversion_is_impossible() {
        Instant late = at("2024-10-12T16:21");
        expectRefusal(
                given(filedAt(FILED), late, applied()).when(convert(CITY_HEAD, "Z-1")), CaseError.EMERGENCY_EXPIRED);
        expectRefusal(
                given(filedAt(FILED), late, applied(), expired(EXPIRES, ALL)).when(convert(CITY_HEAD, "Z-1")),
                CaseError.EMERGENCY_EXPIRED);
        given(filedAt(FILED), EXPIRES, applied())
                .when(convert(CITY_HEAD, "Z-1"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void S07_without_a_filed_case_nothing_is_converted() {
        Matters proposed = matter(Optional.of(new KnownCase(CASE, "HEI", "990100-GA", null)), Set.of());
        for (Matters notFiled : List.of(noCase(), proposed)) {
            expectRefusal(
                    given(notFiled, ROW_26, applied()).when(convert(CITY_HEAD, "Z-1")),
                    CaseError.CASE_NOT_FILED_IN_TIME);
        }
        expectRefusal(
                given(filedAt(EXPIRES.plusMillis(1)), EXPIRES, applied()).when(convert(CITY_HEAD, "Z-1")),
                CaseError.CASE_NOT_FILED_IN_TIME);
    }

    @Test
    void what_the_verifiers_found_stands_against_what_an_approver_states() {
        Matters group = matter(Optional.of(new KnownCase(CASE, "E_GROUP", "990100-GA", null)), Set.of());
        expectRefusal(given(group, APPLIED).when(approve(Ladder.HEI, CITY_HEAD, ALL)), CaseError.NOT_HEI);
        expectRefusal(
                given(noCase(), APPLIED, new FindingNoted(ID, CLUE, "NONE", at("2024-10-09T09:00")))
                        .when(approve(Ladder.HEI, CITY_HEAD, ALL)),
                CaseError.NOT_HEI);
        Matters verifiedAgain = matter(Optional.of(new KnownCase(CASE, "", "990100-GA", null)), Set.of());
        given(verifiedAgain, APPLIED).when(approve(Ladder.HEI, CITY_HEAD, ALL)).expectEvents(applied());
    }

    @Test
    void who_must_keep_out_approves_nothing_and_other_police_neither() {
        expectRefusal(
                given(matter(Optional.empty(), Set.of("990100-GA")), APPLIED).when(approve(Ladder.HEI, CITY_HEAD, ALL)),
                CaseError.APPROVER_RECUSED);
        Actor elsewhere = new Actor("o-9", "990200-GA", "POLICE", CITY_HEAD.level());
        expectRefusal(given(noCase(), APPLIED).when(approve(Ladder.HEI, elsewhere, ALL)), CaseError.NOT_COMPETENT);
    }

    @Test
    void it_is_for_the_time_before_filing() {
        expectRefusal(
                given(filedAt(FILED), ROW_26).when(approve(Ladder.HEI, CITY_HEAD, ALL)), CaseError.CASE_ALREADY_FILED);
    }

    @Test
    void it_is_never_renewed_neither_under_its_own_number_nor_under_another() {
        expectRefusal(
                given(noCase(), ROW_26, applied()).when(approve(Ladder.HEI, CITY_HEAD, ALL)),
                CaseError.EMERGENCY_ALREADY_APPLIED);
        expectRefusal(
                given(noCase(), EXPIRES.plusSeconds(1), applied(), expired(EXPIRES, ALL))
                        .when(new ApproveEmergencyMeasure(
                                ID,
                                "m-2",
                                EmergencyKind.STOP_PAYMENT,
                                Ladder.HEI,
                                "云公核〔2024〕9号",
                                UrgentRisk.TRANSFER,
                                List.of(FIRST),
                                "云公紧字〔2024〕2号",
                                CITY_HEAD)),
                CaseError.EMERGENCY_NOT_RENEWED);
    }

    @Test
    void what_is_unrelated_is_released_by_hand_and_given_up_once() {
        Instant row27 = at("2024-10-12T15:55");
        given(filedAt(FILED), row27, applied(), converted(1, ROW_26, List.of(FIRST, SECOND)))
                .when(release("Z-3"))
                .expectEvents(released(0, row27, OF_THE_SPOUSE));
        expectRefusal(
                given(filedAt(FILED), row27, applied(), converted(1, ROW_26, List.of(FIRST, SECOND)))
                        .when(release("Z-1")),
                CaseError.ASSET_NOT_HELD);
        expectRefusal(
                given(filedAt(FILED), row27, applied(), released(2, row27, OF_THE_SPOUSE))
                        .when(convert(CITY_HEAD, "Z-3")),
                CaseError.ASSET_NOT_HELD);
        expectRefusal(
                given(noCase(), EXPIRES.plusSeconds(60), applied()).when(release("Z-3")), CaseError.EMERGENCY_EXPIRED);
        expectRefusal(given(noCase(), row27).when(release("Z-3")), CaseError.EMERGENCY_UNKNOWN);
    }

    @Test
    void the_clock_releases_only_what_is_left() {
        given(filedAt(FILED), EXPIRES, applied(), converted(1, ROW_26, List.of(FIRST, SECOND)))
                .when(RING)
                .expectEvents(expired(EXPIRES, List.of(OF_THE_SPOUSE)));
        given(
                        filedAt(FILED),
                        EXPIRES,
                        applied(),
                        converted(1, ROW_26, List.of(FIRST, SECOND)),
                        released(0, ROW_26, OF_THE_SPOUSE))
                .when(RING)
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({
        "DEPOSIT,          false, COUNTY,   2025-04-12",
        "DEPOSIT,          true,  CITY,     2025-10-12",
        "SECURITIES,       false, COUNTY,   2026-10-12",
        "EQUITY,           false, CITY,     2025-04-12",
        "INSURANCE_POLICY, false, CITY,     2025-04-12",
        "LISTED_EQUITY,    false, PROVINCE, 2025-04-12"
    })
    void how_long_it_is_frozen_and_who_approves_that_depends_on_what_it_is(
            AssetKind kind, boolean major, Level approver, String endsOn) {
        assertThat(kind.approver(major)).isEqualTo(approver);
        assertThat(at("2024-10-12T11:40").atZone(Deadline.ZONE).toLocalDate().plusMonths(kind.months(major)))
                .hasToString(endsOn);
    }

    @Test
    void listed_shares_are_frozen_by_the_province_alone() {
        Asset shares = new Asset("G-1", AssetKind.LISTED_EQUITY, 1);
        ConvertToFreeze byTheCity = convert(CITY_HEAD, "G-1");
        expectRefusal(given(filedAt(FILED), ROW_26, applied(List.of(shares))).when(byTheCity), CaseError.LEVEL_TOO_LOW);
        given(filedAt(FILED), ROW_26, applied(List.of(shares)))
                .when(convert(PROVINCE_HEAD, "G-1"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void these_are_the_limits_that_the_tables_of_the_house_show() {
        assertThat(deadlines().compute("T22", APPLIED).dueAt()).isEqualTo(EXPIRES);
        assertThat(deadlines().compute("T24", ROW_26).dueOn()).hasToString("2025-04-12");
    }

    private static ReleaseEmergencyMeasure release(String ref) {
        return new ReleaseEmergencyMeasure(
                ID, MEASURE, List.of(ref), ReleaseGround.UNRELATED, "云公解字〔2024〕1号", CITY_HEAD);
    }

    private static TestExecutor<AssetMeasures> given(Matters matters, Instant now, Object... events) {
        return fixture(AssetMeasures.class, MovableClock.at(now))
                .registerInjectableResource(matters)
                .given(dispatched(), handledBy("990100-GA"))
                .andGiven(events);
    }
}
