package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleAssets.ALL;
import static io.bihuan.casefile.SampleAssets.CITY_HEAD;
import static io.bihuan.casefile.SampleAssets.COUNTY_HEAD;
import static io.bihuan.casefile.SampleAssets.ID;
import static io.bihuan.casefile.SampleAssets.QUERY;
import static io.bihuan.casefile.SampleAssets.VERIFIER;
import static io.bihuan.casefile.SampleAssets.approved;
import static io.bihuan.casefile.SampleAssets.at;
import static io.bihuan.casefile.SampleAssets.dispatched;
import static io.bihuan.casefile.SampleAssets.handledBy;
import static io.bihuan.casefile.SampleAssets.matter;
import static io.bihuan.casefile.SampleAssets.noCase;
import static io.bihuan.casefile.SampleAssets.queried;
import static io.bihuan.casefile.SampleAssets.requested;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.casefile.model.Asset;
import io.bihuan.casefile.model.AssetKind;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.write.approveassetquery.ApproveAssetQuery;
import io.bihuan.casefile.write.assets.Matters;
import io.bihuan.casefile.write.recordassetquery.RecordAssetQuery;
import io.bihuan.casefile.write.requestassetquery.RequestAssetQuery;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.MovableClock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetQueryTest {

    private static final Actor STATION = new Actor("o-2", "990121103-PCS", "POLICE", Level.TOWN);

    @Test
    void the_verifiers_ask_for_a_query() {
        given("2024-09-18T10:00").when(request(VERIFIER, requested().refs())).expectEvents(requested());
    }

    @Test
    void a_head_of_a_county_or_above_approves_it() {
        given("2024-09-18T11:00", requested()).when(approve(CITY_HEAD)).expectEvents(approved());
        handled("990122-GA", requested()).when(approve(COUNTY_HEAD)).expectSuccessfulHandlerExecution();
        expectRefusal(handled(STATION.unit(), requested()).when(approve(STATION)), CaseError.LEVEL_TOO_LOW);
    }

    @Test
    void what_it_found_is_recorded_once_and_only_what_was_approved() {
        given("2024-09-18T11:00", requested(), approved())
                .when(new RecordAssetQuery(ID, QUERY, ALL, VERIFIER))
                .expectEvents(queried());
        expectRefusal(
                given("2024-09-18T11:00", requested(), approved(), queried())
                        .when(new RecordAssetQuery(ID, QUERY, ALL, VERIFIER)),
                CaseError.QUERY_NOT_NEXT);
        expectRefusal(
                given("2024-09-18T11:00", requested(), approved())
                        .when(new RecordAssetQuery(
                                ID, QUERY, List.of(new Asset("Z-7", AssetKind.DEPOSIT, 1)), VERIFIER)),
                CaseError.ASSET_NOT_REQUESTED);
    }

    @Test
    void nothing_is_queried_without_approval_and_nothing_that_was_not_asked_for() {
        expectRefusal(
                given("2024-09-18T11:00", requested()).when(new RecordAssetQuery(ID, QUERY, ALL, VERIFIER)),
                CaseError.QUERY_NOT_NEXT);
        expectRefusal(given("2024-09-18T11:00").when(approve(CITY_HEAD)), CaseError.QUERY_UNKNOWN);
        expectRefusal(
                given("2024-09-18T10:00", requested()).when(request(VERIFIER, List.of("Z-1"))),
                CaseError.QUERY_ALREADY_REQUESTED);
    }

    @Test
    void other_police_have_nothing_to_ask_for_and_who_must_keep_out_neither() {
        expectRefusal(given("2024-09-18T10:00").when(request(COUNTY_HEAD, List.of("Z-1"))), CaseError.NOT_COMPETENT);
        expectRefusal(
                given(matter(Optional.empty(), Set.of("990100-GA")), "2024-09-18T10:00", "990100-GA")
                        .when(request(VERIFIER, List.of("Z-1"))),
                CaseError.APPROVER_RECUSED);
    }

    @Test
    void as_long_as_nobody_verifies_the_clue_nobody_queries() {
        expectRefusal(
                fixture(AssetMeasures.class)
                        .registerInjectableResource(noCase())
                        .given(dispatched())
                        .when(request(VERIFIER, List.of("Z-1"))),
                CaseError.NOT_COMPETENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6222020200112233445", "张三账户", "Z-1,Z-2", ""})
    void an_asset_is_named_by_its_number_in_the_list_and_never_by_an_account_or_a_name(String ref) {
        expectRefusal(given("2024-09-18T10:00").when(request(VERIFIER, List.of(ref))), CaseError.ASSET_LIST_INVALID);
    }

    private static RequestAssetQuery request(Actor actor, List<String> refs) {
        return new RequestAssetQuery(ID, QUERY, refs, "云公查请〔2024〕3号", actor);
    }

    private static ApproveAssetQuery approve(Actor actor) {
        return new ApproveAssetQuery(ID, QUERY, "云公查字〔2024〕3号", actor);
    }

    private static TestExecutor<AssetMeasures> handled(String unit, Object... events) {
        return given(noCase(), "2024-09-18T11:00", unit, events);
    }

    private static TestExecutor<AssetMeasures> given(String now, Object... events) {
        return given(noCase(), now, "990100-GA", events);
    }

    private static TestExecutor<AssetMeasures> given(Matters matters, String now, String unit, Object... events) {
        return fixture(AssetMeasures.class, MovableClock.at(at(now)))
                .registerInjectableResource(matters)
                .given(dispatched(), handledBy(unit))
                .andGiven(events);
    }
}
