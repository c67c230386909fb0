package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleListing.CITY;
import static io.bihuan.supervision.SampleListing.COUNTY;
import static io.bihuan.supervision.SampleListing.ID;
import static io.bihuan.supervision.SampleListing.OTHER_CITY;
import static io.bihuan.supervision.SampleListing.PROVINCE;
import static io.bihuan.supervision.SampleListing.PROVINCE_POLICE;
import static io.bihuan.supervision.SampleListing.caseClosed;
import static io.bihuan.supervision.SampleListing.delisted;
import static io.bihuan.supervision.SampleListing.listed;
import static io.bihuan.supervision.SampleListing.listedBy;
import static io.bihuan.supervision.SampleListing.noted;
import static io.bihuan.supervision.SampleListing.notedAs;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.model.ListingGround;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.listcase.ListCase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ListCaseTest {

    @Test
    void the_city_office_lists_what_a_county_filed() {
        fixture(Listing.class).given(noted()).when(listBy(CITY)).expectEvents(listed());
    }

    @Test
    void a_listing_runs_for_three_months() {
        assertThat(listed().dueOn()).isEqualTo(LocalDate.parse("2024-12-11"));
    }

    @Test
    void an_office_of_the_filing_organs_own_level_may_list() {
        fixture(Listing.class)
                .given(notedAs("990100-GA", Level.CITY))
                .when(listBy(CITY))
                .expectEvents(listed());
    }

    @Test
    void an_office_below_the_filing_organ_may_not() {
        expectRefusal(
                fixture(Listing.class)
                        .given(notedAs("990000-GA", Level.PROVINCE))
                        .when(listBy(CITY)),
                SupervisionError.LISTER_NOT_COMPETENT);
    }

    @Test
    void a_county_office_lists_nothing() {
        expectRefusal(
                fixture(Listing.class).given(noted()).when(listBy(COUNTY)), SupervisionError.LISTER_NOT_COMPETENT);
    }

    @Test
    void an_office_lists_in_its_own_area_only() {
        expectRefusal(
                fixture(Listing.class).given(noted()).when(listBy(OTHER_CITY)), SupervisionError.LISTER_NOT_COMPETENT);
    }

    @Test
    void no_other_agency_lists() {
        expectRefusal(
                fixture(Listing.class).given(noted()).when(listBy(PROVINCE_POLICE)),
                SupervisionError.LISTER_NOT_COMPETENT);
    }

    @Test
    void what_is_listed_is_not_listed_again_not_even_from_above() {
        expectRefusal(
                fixture(Listing.class).given(noted(), listed()).when(listBy(PROVINCE)),
                SupervisionError.CASE_ALREADY_LISTED);
    }

    @Test
    void what_was_delisted_can_be_listed_again() {
        fixture(Listing.class)
                .given(noted(), listed(), delisted())
                .when(listBy(PROVINCE))
                .expectEvents(listedBy(PROVINCE));
    }

    @Test
    void a_closed_case_is_not_listed_and_that_is_no_success() {
        expectRefusal(
                fixture(Listing.class).given(noted(), caseClosed()).when(listBy(CITY)),
                SupervisionError.CASE_IS_CLOSED);
        assertThat(SupervisionError.CASE_IS_CLOSED.meansAlreadyDone()).isFalse();
    }

    private static ListCase listBy(Actor actor) {
        return new ListCase(ID, ListingGround.OBSTRUCTED, actor);
    }
}
