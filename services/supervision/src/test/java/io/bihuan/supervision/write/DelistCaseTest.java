package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleListing.CITY;
import static io.bihuan.supervision.SampleListing.COUNTY;
import static io.bihuan.supervision.SampleListing.ID;
import static io.bihuan.supervision.SampleListing.OTHER_CITY;
import static io.bihuan.supervision.SampleListing.PROVINCE;
import static io.bihuan.supervision.SampleListing.PROVINCE_POLICE;
import static io.bihuan.supervision.SampleListing.caseClosed;
import static io.bihuan.supervision.SampleListing.delisted;
import static io.bihuan.supervision.SampleListing.delistedBy;
import static io.bihuan.supervision.SampleListing.listed;
import static io.bihuan.supervision.SampleListing.listedBy;
import static io.bihuan.supervision.SampleListing.noted;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.kernel.Actor;
import io.bihuan.supervision.model.DelistingGround;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.delistcase.DelistCase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DelistCaseTest {

    @Test
    void who_listed_delists() {
        fixture(Listing.class).given(noted(), listed()).when(delistBy(CITY)).expectEvents(delisted());
    }

    @Test
    void the_office_above_delists_what_the_city_had_listed() {
        fixture(Listing.class).given(noted(), listed()).when(delistBy(PROVINCE)).expectEvents(delistedBy(PROVINCE));
    }

    @Test
    void a_level_below_never_takes_itself_off_the_list() {
        expectRefusal(
                fixture(Listing.class).given(noted(), listedBy(PROVINCE)).when(delistBy(CITY)),
                SupervisionError.DELISTING_LEVEL_TOO_LOW,
                Map.of("listingUnit", "990000-SHB", "listingLevel", "PROVINCE"));
    }

    static Actor[] strangers() {
        return new Actor[] {OTHER_CITY, COUNTY, PROVINCE_POLICE};
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void neither_a_neighbour_nor_another_agency_delists(Actor stranger) {
        expectRefusal(
                fixture(Listing.class).given(noted(), listed()).when(delistBy(stranger)),
                SupervisionError.DELISTING_LEVEL_TOO_LOW);
    }

    @Test
    void what_is_not_listed_cannot_be_delisted() {
        expectRefusal(fixture(Listing.class).given(noted()).when(delistBy(CITY)), SupervisionError.CASE_NOT_LISTED);
        expectRefusal(
                fixture(Listing.class).given(noted(), listed(), delisted()).when(delistBy(CITY)),
                SupervisionError.CASE_NOT_LISTED);
    }

    @Test
    void a_listing_outlives_its_case_until_it_is_taken_off() {
        fixture(Listing.class)
                .given(noted(), listed(), caseClosed())
                .when(delistBy(CITY))
                .expectEvents(delisted());
    }

    private static DelistCase delistBy(Actor actor) {
        return new DelistCase(ID, DelistingGround.PURPOSE_REACHED, actor);
    }
}
