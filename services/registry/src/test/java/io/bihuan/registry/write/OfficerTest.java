package io.bihuan.registry.write;

import static io.bihuan.registry.SampleRegistry.BASIS;
import static io.bihuan.registry.SampleRegistry.NOW;
import static io.bihuan.registry.SampleRegistry.OFFICER;
import static io.bihuan.registry.SampleRegistry.OPERATOR;
import static io.bihuan.registry.SampleRegistry.officerRegistered;
import static io.bihuan.registry.SampleRegistry.postAssumed;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.registry.SampleRegistry;
import io.bihuan.registry.events.OfficerReinstated;
import io.bihuan.registry.events.OfficerSuspended;
import io.bihuan.registry.events.PostEnded;
import io.bihuan.registry.model.RegistryError;
import io.bihuan.registry.write.assumepost.AssumePost;
import io.bihuan.registry.write.endpost.EndPost;
import io.bihuan.registry.write.registerofficer.RegisterOfficer;
import io.bihuan.registry.write.reinstateofficer.ReinstateOfficer;
import io.bihuan.registry.write.suspendofficer.SuspendOfficer;
import io.bihuan.testkit.Aggregates;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OfficerTest {

    private static final Actor SELF = new Actor(OFFICER, "990100-SHB", "SHB", Level.CITY);

    @Test
    void an_officer_is_registered_once() {
        RegisterOfficer register = new RegisterOfficer(OFFICER, "演示·乙三", BASIS, OPERATOR);
        officer().givenNoPriorActivity().when(register).expectEvents(officerRegistered());
        expectRefusal(officer().given(officerRegistered()).when(register), RegistryError.OFFICER_ALREADY_REGISTERED);
    }

    @Test
    void a_post_is_numbered_and_its_roles_are_ordered() {
        officer()
                .given(officerRegistered(), postAssumed(1, "2023-01-01", "VERIFIER"))
                .when(assume("2024-09-01", OPERATOR, Role.SIGNING_CHIEF, Role.DESK_HEAD))
                .expectEvents(postAssumed(2, "2024-09-01", "DESK_HEAD", "SIGNING_CHIEF"));
    }

    @Test
    void a_post_is_held_in_a_unit_that_exists_on_its_first_day() {
        expectRefusal(
                officer().given(officerRegistered()).when(assume("2017-12-31", OPERATOR, Role.DESK_HEAD)),
                RegistryError.POST_IN_NO_UNIT);
    }

    @Test
    void a_role_in_a_unit_is_held_once_at_a_time() {
        var held = postAssumed(1, "2023-01-01", "DESK_HEAD");
        for (String from : new String[] {"2022-01-01", "2023-01-01", "2024-08-31"}) {
            expectRefusal(
                    officer()
                            .given(officerRegistered(), held, ended(1, "2024-08-31"))
                            .when(assume(from, OPERATOR, Role.DESK_HEAD, Role.VERIFIER)),
                    RegistryError.POST_OVERLAPS,
                    Map.of("post", 1));
        }
        officer()
                .given(officerRegistered(), held, ended(1, "2024-08-31"))
                .when(assume("2024-09-01", OPERATOR, Role.DESK_HEAD))
                .expectEvents(postAssumed(2, "2024-09-01", "DESK_HEAD"));
    }

    @Test
    void a_post_ends_once_and_not_before_it_began() {
        var held = postAssumed(1, "2023-01-01", "DESK_HEAD");
        officer()
                .given(officerRegistered(), held)
                .when(end(1, "2023-01-01", OPERATOR))
                .expectEvents(ended(1, "2023-01-01"));
        expectRefusal(
                officer().given(officerRegistered(), held).when(end(1, "2022-12-31", OPERATOR)),
                RegistryError.ENDS_BEFORE_IT_BEGINS);
        expectRefusal(
                officer().given(officerRegistered(), held).when(end(2, "2023-12-31", OPERATOR)),
                RegistryError.POST_UNKNOWN);
        expectRefusal(
                officer()
                        .given(officerRegistered(), held, ended(1, "2024-08-31"))
                        .when(end(1, "2024-09-30", OPERATOR)),
                RegistryError.POST_ALREADY_ENDED);
    }

    @Test
    void nobody_changes_the_own_posts() {
        var held = postAssumed(1, "2023-01-01", "OPERATOR");
        expectRefusal(
                officer().given(officerRegistered()).when(assume("2024-09-01", SELF, Role.OPERATOR)),
                RegistryError.OWN_POSTS);
        expectRefusal(
                officer().given(officerRegistered(), held).when(end(1, "2024-09-30", SELF)), RegistryError.OWN_POSTS);
        expectRefusal(
                officer().given(officerRegistered()).when(new SuspendOfficer(OFFICER, BASIS, SELF)),
                RegistryError.OWN_POSTS);
        expectRefusal(
                officer().given(officerRegistered(), suspended()).when(new ReinstateOfficer(OFFICER, BASIS, SELF)),
                RegistryError.OWN_POSTS);
    }

    @Test
    void an_officer_is_suspended_and_reinstated() {
        SuspendOfficer suspend = new SuspendOfficer(OFFICER, BASIS, OPERATOR);
        ReinstateOfficer reinstate = new ReinstateOfficer(OFFICER, BASIS, OPERATOR);
        officer().given(officerRegistered()).when(suspend).expectEvents(suspended());
        expectRefusal(
                officer().given(officerRegistered(), suspended()).when(suspend),
                RegistryError.OFFICER_ALREADY_SUSPENDED);
        officer()
                .given(officerRegistered(), suspended())
                .when(reinstate)
                .expectEvents(new OfficerReinstated(OFFICER, BASIS, OPERATOR.officer(), NOW));
        expectRefusal(officer().given(officerRegistered()).when(reinstate), RegistryError.OFFICER_NOT_SUSPENDED);
    }

    private static AggregateTestFixture<Officer> officer() {
        AggregateTestFixture<Officer> fixture = Aggregates.fixture(Officer.class);
        fixture.registerInjectableResource(SampleRegistry.directory());
        return fixture;
    }

    private static AssumePost assume(String from, Actor actor, Role... roles) {
        return new AssumePost(OFFICER, "990100-SHB", Set.of(roles), LocalDate.parse(from), BASIS, actor);
    }

    private static EndPost end(int post, String lastDay, Actor actor) {
        return new EndPost(OFFICER, post, LocalDate.parse(lastDay), BASIS, actor);
    }

    private static PostEnded ended(int post, String lastDay) {
        return new PostEnded(OFFICER, post, LocalDate.parse(lastDay), BASIS, OPERATOR.officer(), NOW);
    }

    private static OfficerSuspended suspended() {
        return new OfficerSuspended(OFFICER, BASIS, OPERATOR.officer(), NOW);
    }
}
