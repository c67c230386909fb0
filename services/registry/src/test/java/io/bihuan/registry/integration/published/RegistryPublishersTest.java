package io.bihuan.registry.integration.published;

import static io.bihuan.registry.SampleRegistry.BASIS;
import static io.bihuan.registry.SampleRegistry.DIVISION;
import static io.bihuan.registry.SampleRegistry.LADDER;
import static io.bihuan.registry.SampleRegistry.NOW;
import static io.bihuan.registry.SampleRegistry.OFFICER;
import static io.bihuan.registry.SampleRegistry.POLICY;
import static io.bihuan.registry.SampleRegistry.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionKind;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Published;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.registry.SampleRegistry;
import io.bihuan.registry.events.DivisionAbolished;
import io.bihuan.registry.events.PolicySuperseded;
import io.bihuan.registry.events.UnitRenamed;
import io.bihuan.registry.model.ContentHash;
import io.bihuan.registry.model.DivisionPeriods;
import io.bihuan.registry.model.PolicyScope;
import io.bihuan.registry.model.PolicyVersion;
import io.bihuan.registry.model.PolicyVersions;
import io.bihuan.registry.model.Post;
import io.bihuan.registry.model.Posts;
import io.bihuan.registry.model.StateOfRecord;
import io.bihuan.registry.model.UnitPeriods;
import io.bihuan.testkit.Contracts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistryPublishersTest {

    private static final long POSITION = 41;
    private static final EventInfo INFO = new EventInfo(POSITION, "e", "a", 0, NOW, "registry", Map.of());
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    static Stream<Published> told() {
        StateOfRecord record = new AsItWas();
        return Stream.of(
                        new UnitEventsPublisher(record)
                                .translate(new UnitRenamed(UNIT, "清河市公安局", DAY, BASIS, "o", NOW), INFO),
                        new DivisionEventsPublisher(record)
                                .translate(new DivisionAbolished(DIVISION, DAY, null, BASIS, "o", NOW), INFO),
                        new OfficerEventsPublisher(record).translate(SampleRegistry.officerRegistered(), INFO),
                        new PolicyEventsPublisher(record)
                                .translate(SampleRegistry.policyPublished(2, "2025-01-01", null), INFO))
                .map(published -> published.orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("told")
    void what_is_told_satisfies_its_contract(Published published) throws JsonProcessingException {
        Contracts.assertSatisfies(published.type(), AxonJson.mapper().writeValueAsString(published.data()));
    }

    @Test
    void every_type_of_the_topic_is_told() {
        assertThat(told().map(Published::type))
                .containsExactlyInAnyOrderElementsOf(Contracts.types("bihuan.registry.v1"));
    }

    @Test
    void a_change_tells_the_whole_life() {
        assertThat(((UnitChangedV1) data(0)).periods())
                .extracting(UnitChangedV1.Period::name)
                .containsExactly("清河县公安局", "清河市公安局");
        assertThat(((DivisionChangedV1) data(1)).successor()).isEqualTo("990121104");
    }

    @Test
    void the_name_of_an_officer_stays_inside() throws JsonProcessingException {
        assertThat(AxonJson.mapper().writeValueAsString(data(2)))
                .contains(OFFICER)
                .doesNotContain(SampleRegistry.officerRegistered().name())
                .doesNotContain(BASIS);
    }

    @Test
    void a_version_that_was_superseded_is_told_again_with_its_last_day() {
        PolicyPublishedV1 again = (PolicyPublishedV1) new PolicyEventsPublisher(new AsItWas())
                .translate(new PolicySuperseded(POLICY, 1, DAY.minusDays(1), 2, BASIS, "o", NOW), INFO)
                .orElseThrow()
                .data();
        assertThat(again)
                .extracting(PolicyPublishedV1::version, PolicyPublishedV1::validTo, PolicyPublishedV1::supersededBy)
                .containsExactly(1, LocalDate.parse("2024-12-31"), 2);
    }

    private static Object data(int index) {
        return told().toList().get(index).data();
    }

    /** States at one position only: whoever asks for another one, asks wrongly. */
    private static final class AsItWas implements StateOfRecord {

        @Override
        public UnitPeriods unit(String unitId, long position) {
            assertThat(position).isEqualTo(POSITION);
            return UnitPeriods.establishedAs(new OrgUnit(
                            unitId,
                            "清河县公安局",
                            "POLICE",
                            Level.COUNTY,
                            "990121",
                            "990100-GA",
                            SampleRegistry.BEGINNING,
                            null))
                    .renamed("清河市公安局", DAY);
        }

        @Override
        public DivisionPeriods division(String code, long position) {
            assertThat(position).isEqualTo(POSITION);
            return DivisionPeriods.establishedAs(new Division(
                            code,
                            "老圩镇",
                            Level.TOWN,
                            DivisionKind.STATUTORY,
                            "990121",
                            SampleRegistry.BEGINNING,
                            null,
                            null))
                    .abolishedAfter(DAY, "990121104");
        }

        @Override
        public boolean isOfficer(String officerId) {
            return true;
        }

        @Override
        public Posts posts(String officerId, long position) {
            assertThat(position).isEqualTo(POSITION);
            return Posts.NONE.with(new Post(1, "990100-SHB", List.of("DESK_HEAD"), DAY, null));
        }

        @Override
        public boolean suspended(String officerId, long position) {
            return false;
        }

        @Override
        public String policyKind(String policyId, long position) {
            return "SIGN_OFF_LADDER";
        }

        @Override
        public PolicyVersions policy(String policyId, long position) {
            assertThat(position).isEqualTo(POSITION);
            PolicyVersion first = new PolicyVersion(
                    1, SampleRegistry.BEGINNING, null, null, PolicyScope.EVERYBODY, ContentHash.of(LADDER), LADDER);
            PolicyVersion second = new PolicyVersion(
                    2,
                    LocalDate.parse("2025-01-01"),
                    null,
                    null,
                    PolicyScope.EVERYBODY,
                    ContentHash.of(LADDER),
                    LADDER);
            return PolicyVersions.NONE
                    .with(first)
                    .superseded(1, LocalDate.parse("2024-12-31"), 2)
                    .with(second);
        }
    }
}
