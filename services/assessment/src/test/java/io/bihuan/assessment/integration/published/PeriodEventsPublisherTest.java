package io.bihuan.assessment.integration.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.bihuan.assessment.SamplePeriod;
import io.bihuan.assessment.events.PeriodEvent;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Published;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.testkit.Contracts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodEventsPublisherTest {

    @Test
    void a_frozen_snapshot_is_told_and_satisfies_its_contract() throws JsonProcessingException {
        Published published = translate(SamplePeriod.frozen()).orElseThrow();
        Contracts.assertSatisfies(published.type(), AxonJson.mapper().writeValueAsString(published.data()));
    }

    @Test
    void every_type_of_the_topic_is_told() {
        assertThat(translate(SamplePeriod.frozen()).map(Published::type))
                .hasValueSatisfying(type ->
                        assertThat(Contracts.types("bihuan.assessment.v1")).containsExactly(type));
    }

    @Test
    void the_opening_of_a_period_stays_inside() {
        assertThat(translate(SamplePeriod.opened())).isEmpty();
    }

    private static Optional<Published> translate(PeriodEvent event) {
        EventInfo info = new EventInfo(0, "e-0", SamplePeriod.ID, 0, SamplePeriod.NOW, "assessment", Map.of());
        return new PeriodEventsPublisher().translate(event, info);
    }
}
