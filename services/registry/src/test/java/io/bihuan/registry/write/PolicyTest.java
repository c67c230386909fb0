package io.bihuan.registry.write;

import static io.bihuan.registry.SampleRegistry.BASIS;
import static io.bihuan.registry.SampleRegistry.LADDER;
import static io.bihuan.registry.SampleRegistry.NOW;
import static io.bihuan.registry.SampleRegistry.OPERATOR;
import static io.bihuan.registry.SampleRegistry.POLICY;
import static io.bihuan.registry.SampleRegistry.policyPublished;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.registry.events.PolicySuperseded;
import io.bihuan.registry.model.PolicyKind;
import io.bihuan.registry.model.PolicyScope;
import io.bihuan.registry.model.RegistryError;
import io.bihuan.registry.write.publishpolicy.PublishPolicy;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private static final PolicyScope POLICE = new PolicyScope("POLICE", null, null);

    @Test
    void a_first_version_is_published() {
        fixture(Policy.class)
                .givenNoPriorActivity()
                .when(publish("2018-01-01", null, null))
                .expectEvents(policyPublished(1, "2018-01-01", null));
    }

    @Test
    void what_is_superseded_ends_the_day_before_and_is_not_overwritten() {
        fixture(Policy.class)
                .given(policyPublished(1, "2018-01-01", null))
                .when(publish("2025-01-01", null, 1))
                .expectEvents(superseded(), policyPublished(2, "2025-01-01", null));
    }

    @Test
    void two_versions_do_not_hold_for_one_scope_on_one_day() {
        expectRefusal(
                fixture(Policy.class)
                        .given(policyPublished(1, "2018-01-01", null))
                        .when(publish("2025-01-01", null, null)),
                RegistryError.POLICY_VALIDITY_OVERLAPS,
                Map.of("version", 1));
        expectRefusal(
                fixture(Policy.class)
                        .given(policyPublished(1, "2018-01-01", "2024-12-31"))
                        .when(publish("2024-12-31", null, null)),
                RegistryError.POLICY_VALIDITY_OVERLAPS);
        fixture(Policy.class)
                .given(policyPublished(1, "2018-01-01", "2024-12-31"))
                .when(publish("2025-01-01", null, null))
                .expectEvents(policyPublished(2, "2025-01-01", null));
    }

    @Test
    void another_scope_may_have_a_version_of_its_own_on_the_same_day() {
        fixture(Policy.class)
                .given(policyPublished(1, "2018-01-01", null))
                .when(publish(
                        new PolicyScope("POLICE", null, "990100"), "2018-01-01", LADDER, PolicyKind.SIGN_OFF_LADDER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void only_a_standing_version_is_superseded() {
        expectRefusal(
                fixture(Policy.class).givenNoPriorActivity().when(publish("2025-01-01", null, 1)),
                RegistryError.SUPERSEDED_VERSION_UNFIT);
        expectRefusal(
                fixture(Policy.class)
                        .given(policyPublished(1, "2018-01-01", null))
                        .when(publish("2018-01-01", null, 1)),
                RegistryError.SUPERSEDED_VERSION_UNFIT);
        expectRefusal(
                fixture(Policy.class)
                        .given(
                                policyPublished(1, "2018-01-01", null),
                                superseded(),
                                policyPublished(2, "2025-01-01", null))
                        .when(publish("2026-01-01", null, 1)),
                RegistryError.SUPERSEDED_VERSION_UNFIT);
    }

    @Test
    void a_version_does_not_end_before_it_begins() {
        expectRefusal(
                fixture(Policy.class).givenNoPriorActivity().when(publish("2025-01-01", "2024-12-31", null)),
                RegistryError.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void a_policy_keeps_its_kind() {
        expectRefusal(
                fixture(Policy.class)
                        .given(policyPublished(1, "2018-01-01", "2024-12-31"))
                        .when(publish(POLICE, "2025-01-01", "code,label\na,b\n", PolicyKind.CODE_TABLE)),
                RegistryError.POLICY_KIND_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR, date|kind|holiday~2026-01-01|CLOSED|元旦",
        "CLOCK_RULES, id|version~T01|1",
        "SIGN_OFF_LADDER, slot|role|label",
        "SIGN_OFF_LADDER, slot|role~1|VERIFIER",
        "CODE_TABLE, code|label~a|"
    })
    void what_cannot_be_read_by_the_program_is_not_published(PolicyKind kind, String table) {
        String content = table.replace('|', ',').replace('~', '\n');
        expectRefusal(
                fixture(Policy.class).givenNoPriorActivity().when(publish(POLICE, "2025-01-01", content, kind)),
                RegistryError.POLICY_CONTENT_UNREADABLE);
    }

    @Test
    void a_table_that_all_services_get_holds_no_telephone_number() {
        expectRefusal(
                fixture(Policy.class)
                        .givenNoPriorActivity()
                        .when(publish(POLICE, "2025-01-01", "code,label\na,13800000000\n", PolicyKind.CODE_TABLE)),
                RegistryError.HOLDS_PERSONAL_DATA);
    }

    private static PublishPolicy publish(String from, @Nullable String to, @Nullable Integer supersedes) {
        return new PublishPolicy(
                POLICY,
                PolicyKind.SIGN_OFF_LADDER,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                POLICE,
                supersedes,
                LADDER,
                BASIS,
                OPERATOR);
    }

    private static PublishPolicy publish(PolicyScope scope, String from, String content, PolicyKind kind) {
        return new PublishPolicy(POLICY, kind, LocalDate.parse(from), null, scope, null, content, BASIS, OPERATOR);
    }

    private static PolicySuperseded superseded() {
        return new PolicySuperseded(POLICY, 1, LocalDate.parse("2024-12-31"), 2, BASIS, OPERATOR.officer(), NOW);
    }
}
