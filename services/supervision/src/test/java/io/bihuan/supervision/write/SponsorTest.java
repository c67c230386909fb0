package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleListing.CITY;
import static io.bihuan.supervision.SampleListing.ID;
import static io.bihuan.supervision.SampleListing.OTHER_CITY;
import static io.bihuan.supervision.SampleListing.PROVINCE_POLICE;
import static io.bihuan.supervision.SampleListing.SPONSOR;
import static io.bihuan.supervision.SampleListing.caseClosed;
import static io.bihuan.supervision.SampleListing.movedTo;
import static io.bihuan.supervision.SampleListing.noted;
import static io.bihuan.supervision.SampleListing.released;
import static io.bihuan.supervision.SampleListing.sponsored;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.model.ReleaseGround;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.assignsponsor.AssignSponsor;
import io.bihuan.supervision.write.assignsponsor.Recusals;
import io.bihuan.supervision.write.releasesponsor.ReleaseSponsor;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** A leader sponsors a case that the county 990121 filed, and sponsors it no longer. */
class SponsorTest {

    private static final Recusals NOBODY = (clueId, officer, line) -> false;

    @Test
    void the_office_of_the_area_lets_a_leader_sponsor_the_case() {
        given(noted()).when(assignBy(CITY)).expectEvents(sponsored());
    }

    @Test
    void a_case_has_one_sponsor_at_a_time() {
        expectRefusal(given(noted(), sponsored()).when(assignBy(CITY)), SupervisionError.CASE_HAS_A_SPONSOR);
        given(noted(), sponsored(), released()).when(assignBy(CITY)).expectEvents(sponsored());
    }

    @Test
    void no_office_of_elsewhere_and_no_other_agency_chooses() {
        expectRefusal(given(noted()).when(assignBy(OTHER_CITY)), SupervisionError.SPONSOR_IS_FOR_THE_AREAS_OFFICE);
        expectRefusal(given(noted()).when(assignBy(PROVINCE_POLICE)), SupervisionError.SPONSOR_IS_FOR_THE_AREAS_OFFICE);
        expectRefusal(
                given(noted(), sponsored()).when(releaseBy(OTHER_CITY)),
                SupervisionError.SPONSOR_IS_FOR_THE_AREAS_OFFICE);
    }

    @Test
    void when_the_case_moved_to_another_city_its_office_chooses() {
        given(noted(), movedTo("990221-GA", Level.COUNTY))
                .when(assignBy(OTHER_CITY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whoever_must_keep_out_does_not_sponsor() {
        expectRefusal(
                with((clueId, officer, line) -> officer.equals(SPONSOR), noted())
                        .when(assignBy(CITY)),
                SupervisionError.SPONSOR_IN_CONFLICT);
        expectRefusal(
                with((clueId, officer, line) -> line.contains("990100-ZFW"), noted())
                        .when(assignBy(CITY)),
                SupervisionError.SPONSOR_IN_CONFLICT);
    }

    @Test
    void a_closed_case_needs_no_sponsor_but_may_lose_one() {
        expectRefusal(given(noted(), caseClosed()).when(assignBy(CITY)), SupervisionError.CASE_IS_CLOSED);
        given(noted(), sponsored(), caseClosed()).when(releaseBy(CITY)).expectEvents(released());
    }

    @Test
    void who_sponsors_nothing_is_not_released() {
        expectRefusal(given(noted()).when(releaseBy(CITY)), SupervisionError.CASE_HAS_NO_SPONSOR);
        expectRefusal(
                given(noted(), sponsored(), released()).when(releaseBy(CITY)), SupervisionError.CASE_HAS_NO_SPONSOR);
    }

    private static TestExecutor<Listing> given(Object... events) {
        return with(NOBODY, events);
    }

    private static TestExecutor<Listing> with(Recusals recusals, Object... events) {
        return fixture(Listing.class).registerInjectableResource(recusals).given(events);
    }

    private static AssignSponsor assignBy(Actor actor) {
        return new AssignSponsor(ID, SPONSOR, "990100-ZFW", actor);
    }

    private static ReleaseSponsor releaseBy(Actor actor) {
        return new ReleaseSponsor(ID, ReleaseGround.TRANSFERRED, actor);
    }
}
