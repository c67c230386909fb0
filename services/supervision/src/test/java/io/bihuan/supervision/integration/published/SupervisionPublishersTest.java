package io.bihuan.supervision.integration.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Published;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.SampleListing;
import io.bihuan.supervision.SampleUrge;
import io.bihuan.supervision.events.ListingEvent;
import io.bihuan.supervision.events.UrgeEvent;
import io.bihuan.testkit.Contracts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SupervisionPublishersTest {

    private static final EventInfo INFO = new EventInfo(0, "e-0", "a", 0, SampleUrge.NOW, "supervision", Map.of());

    static Stream<Published> told() {
        Stream<UrgeEvent> urges = Stream.of(SampleUrge.issued(), SampleUrge.answered(), SampleUrge.overdue());
        Stream<ListingEvent> listings =
                Stream.of(SampleListing.listed(), SampleListing.delisted(), SampleListing.sponsored());
        return Stream.concat(
                urges.map(event ->
                        new UrgeEventsPublisher().translate(event, INFO).orElseThrow()),
                listings.map(event -> translate(event).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("told")
    void what_is_told_satisfies_its_contract(Published published) throws JsonProcessingException {
        Contracts.assertSatisfies(published.type(), AxonJson.mapper().writeValueAsString(published.data()));
    }

    @Test
    void every_type_of_the_topic_is_told() {
        assertThat(told().map(Published::type))
                .containsExactlyInAnyOrderElementsOf(Contracts.types("bihuan.supervision.v1"));
    }

    @Test
    void what_supervision_only_took_note_of_stays_inside() {
        assertThat(translate(SampleListing.noted())).isEmpty();
        assertThat(translate(SampleListing.caseClosed())).isEmpty();
    }

    @Test
    void a_released_sponsor_leaves_nobody() throws JsonProcessingException {
        Published released = translate(SampleListing.released()).orElseThrow();

        assertThat(released.data()).isEqualTo(new CaseSponsoredV1(SampleListing.CASE, List.of(), SampleListing.NOW));
        what_is_told_satisfies_its_contract(released);
    }

    @Test
    void the_text_of_an_answer_stays_inside() {
        JsonNode answer = AxonJson.mapper()
                .valueToTree(new UrgeEventsPublisher()
                        .translate(SampleUrge.answered(), INFO)
                        .orElseThrow()
                        .data());
        assertThat(answer.toString()).doesNotContain(SampleUrge.ANSWER);
    }

    @Test
    void a_delisting_from_above_names_who_had_listed_and_at_which_level() {
        assertThat(translate(SampleListing.delistedBy(SampleListing.PROVINCE))
                        .orElseThrow()
                        .data())
                .isEqualTo(new CaseDelistedV1(SampleListing.CASE, "990100-SHB", "CITY", SampleListing.NOW));
    }

    private static Optional<Published> translate(ListingEvent event) {
        return new ListingEventsPublisher().translate(event, INFO);
    }
}
