package io.bihuan.casefile.integration.published;

import static io.bihuan.casefile.SampleCase.closedFrom;
import static io.bihuan.casefile.SampleCase.designated;
import static io.bihuan.casefile.SampleCase.filed;
import static io.bihuan.casefile.SampleCase.proposed;
import static io.bihuan.casefile.SampleCase.reached;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.bihuan.casefile.SampleCase;
import io.bihuan.casefile.events.CaseEvent;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Published;
import io.bihuan.platform.needtoknow.KnownConflicts;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.testkit.Contracts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseEventsPublisherTest {

    private static final EventInfo INFO = new EventInfo(0, "e-0", SampleCase.ID, 0, SampleCase.NOW, "case", Map.of());

    static Stream<CaseEvent> told() {
        return Stream.of(
                filed(),
                reached(CaseStage.INVESTIGATING),
                designated("990122-GA", "990121-GA", Level.COUNTY),
                closedFrom(CaseStage.JUDGMENT_FINAL));
    }

    @ParameterizedTest
    @MethodSource("told")
    void what_is_told_satisfies_its_contract(CaseEvent event) throws JsonProcessingException {
        assertKept(translate(event).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void every_stage_can_be_told(CaseStage stage) throws JsonProcessingException {
        assertKept(translate(reached(stage)).orElseThrow());
    }

    @Test
    void every_type_of_the_topic_is_told() {
        assertThat(told().map(event -> translate(event).orElseThrow().type()))
                .containsExactlyInAnyOrderElementsOf(Contracts.types("bihuan.case.v1"));
    }

    @Test
    void a_filed_case_carries_on_how_many_conflicts_are_known() {
        assertThat(translate(filed()).orElseThrow().data())
                .extracting("conflictRevision")
                .isEqualTo(3);
    }

    @Test
    void a_proposal_stays_inside() {
        assertThat(translate(proposed())).isEmpty();
    }

    private static Optional<Published> translate(CaseEvent event) {
        return new CaseEventsPublisher(clueId -> KnownConflicts.of(3, List.of("990121-GA"), List.of()))
                .translate(event, INFO);
    }

    private static void assertKept(Published published) throws JsonProcessingException {
        Contracts.assertSatisfies(published.type(), AxonJson.mapper().writeValueAsString(published.data()));
    }
}
