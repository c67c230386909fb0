package io.bihuan.platform.registry.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionKind;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.testkit.Contracts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every service copies of the registry is read from the samples of the contracts; here, because they are at hand here. */
class RegistryContractsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    static Iterable<String> types() {
        return Contracts.types(RegistryTopicReader.TOPIC);
    }

    private static RegistryFact sample(String type) {
        return new RegistryFactReader().read(type, 41, Contracts.sample(type)).said();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_of_the_topic_is_copied(String type) {
        assertThat(sample(type).key()).contains("|").doesNotContain("null");
        assertThat(sample(type).changedAt()).isBefore("2026-11-23T00:00:00Z");
    }

    @Test
    void a_unit_has_on_every_day_the_name_it_had_then() {
        UnitChangedMessage unit = (UnitChangedMessage) sample("io.bihuan.registry.UnitChanged.v1");

        assertThat(unit.units()).extracting(OrgUnit::name).containsExactly("清河县公安局", "清河市公安局");
        assertThat(unit.units()).extracting(OrgUnit::superior).containsOnly("990100-GA");
    }

    @Test
    void an_abolished_division_is_history_and_names_its_successor() {
        DivisionChangedMessage division = (DivisionChangedMessage) sample("io.bihuan.registry.DivisionChanged.v1");

        assertThat(division.divisions())
                .singleElement()
                .extracting(Division::kind, Division::successor)
                .containsExactly(DivisionKind.HISTORIC, "990121104");
    }

    @Test
    void an_officer_has_lost_the_role_of_a_post_that_ended() {
        OfficerPostsChangedMessage officer =
                (OfficerPostsChangedMessage) sample("io.bihuan.registry.OfficerPostsChanged.v1");

        assertThat(officer.officer().suspended()).isFalse();
        assertThat(officer.officer().hasLost("DESK_TRIAGER", "990100-SHB", DAY)).isTrue();
        assertThat(officer.officer().hasLost("DESK_HEAD", "990100-SHB", DAY)).isFalse();
    }

    @Test
    void a_policy_says_for_whom_it_holds() {
        PolicyPublishedMessage policy = (PolicyPublishedMessage) sample("io.bihuan.registry.PolicyPublished.v1");

        assertThat(policy.scope().agency()).isEqualTo("POLICE");
        assertThat(policy.text().table()).startsWith("slot,role,label");
    }
}
