package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE_OFFICER;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_OFFICER;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_POLICE;
import static io.bihuan.clue.write.ClueHistory.STATION;
import static io.bihuan.clue.write.ClueHistory.at;

import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.JointTeamFormed;
import io.bihuan.clue.events.JointTeamProposed;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.MemberLeft;
import io.bihuan.clue.events.TeamDissolved;
import io.bihuan.clue.events.TipsCounted;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.DissolutionReason;
import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.model.RemovalReason;
import io.bihuan.clue.model.SecrecyPledge;
import io.bihuan.clue.model.TeamMember;
import io.bihuan.clue.model.TeamTrigger;
import io.bihuan.clue.write.counttips.CountTip;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.dissolveteam.DissolveTeam;
import io.bihuan.clue.write.formjointteam.FormJointTeam;
import io.bihuan.clue.write.leaveteam.LeaveTeam;
import io.bihuan.clue.write.proposejointteam.ProposeJointTeam;
import io.bihuan.clue.write.removemember.RemoveMember;
import io.bihuan.clue.write.signpledge.SignPledge;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.KernelError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F11: who is named for a team sees the clue from the pledge on, and nobody in conflict is in one. */
class JointTeamTest {

    private static final Instant NOW = at("2024-09-27T10:00");
    private static final Instant LONG_AFTER = at("2025-03-09T10:02");
    private static final Actor COUNTER = Actor.system("when-tip-moves-then-count-it");
    private static final Actor POLLER = Actor.system("clock-poller");
    private static final String PLEDGE = SecrecyPledge.current().textHash();
    private static final List<TeamMember> NAMED = List.of(
            new TeamMember(DISCIPLINE_OFFICER.officer(), DISCIPLINE),
            new TeamMember(NEIGHBOUR_OFFICER.officer(), NEIGHBOUR_POLICE));

    @Test
    void a_team_is_named_for_a_clue_with_much_in_it() {
        given(ClueHistory.verifying())
                .when(NOW, form(TeamTrigger.VOLUMINOUS, DESK.unit(), NAMED))
                .expectEvents(new JointTeamFormed(
                        CLUE,
                        "VOLUMINOUS",
                        "Z-2024-0003",
                        DESK.unit(),
                        List.of("o-jw-1", "o-neighbour-1"),
                        List.of(DISCIPLINE, NEIGHBOUR_POLICE),
                        DESK.officer(),
                        DESK.unit(),
                        NOW));
    }

    @Test
    void there_is_one_team_at_a_time() {
        given(ClueHistory.verifying().team())
                .refuses(NOW, form(TeamTrigger.VOLUMINOUS, DESK.unit(), NAMED), ClueError.TEAM_ALREADY_FORMED);
        given(ClueHistory.verifying().team().and(dissolved("WORK_DONE")))
                .when(NOW, form(TeamTrigger.VOLUMINOUS, DESK.unit(), NAMED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_team_verifies_what_a_unit_has_and_nobody_has_concluded() {
        FormJointTeam form = form(TeamTrigger.VOLUMINOUS, DESK.unit(), NAMED);

        given(ClueHistory.accepted()).when(NOW, form).expectSuccessfulHandlerExecution();
        given(ClueHistory.dispatched()).refuses(NOW, form, ClueError.WRONG_STATE);
        given(ClueHistory.concluded("TRUE", "HEI")).refuses(NOW, form, ClueError.WRONG_STATE);
        given(ClueHistory.split()).refuses(NOW, form, ClueError.CLUE_IS_SPLIT);
    }

    @Test
    void repeated_means_three_tips() {
        FormJointTeam form = form(TeamTrigger.REPEATED, DESK.unit(), NAMED);

        given(ClueHistory.verifying().and(counted("tip-2", true, 2)))
                .refuses(NOW, form, ClueError.TEAM_TRIGGER_NOT_MET, Map.of("needed", 3, "counted", 2));
        given(ClueHistory.verifying().and(counted("tip-2", true, 2)).and(counted("tip-3", true, 3)))
                .when(NOW, form)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void long_running_means_180_days_since_the_registration() {
        FormJointTeam form = form(TeamTrigger.LONG_RUNNING, DESK.unit(), NAMED);

        given(ClueHistory.verifying()).refuses(LONG_AFTER.minusSeconds(1), form, ClueError.TEAM_TRIGGER_NOT_MET);
        given(ClueHistory.verifying()).when(LONG_AFTER, form).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_team_of_one_unit_is_none() {
        List<TeamMember> oneUnit = List.of(new TeamMember("o-1", CITY_POLICE), new TeamMember("o-2", CITY_POLICE));
        List<TeamMember> onePerson = List.of(new TeamMember("o-1", CITY_POLICE), new TeamMember("o-1", DISCIPLINE));

        for (List<TeamMember> members : List.of(oneUnit, onePerson)) {
            given(ClueHistory.verifying())
                    .refuses(NOW, form(TeamTrigger.VOLUMINOUS, DESK.unit(), members), ClueError.TEAM_NOT_JOINT);
        }
    }

    @Test
    void nobody_who_must_keep_out_is_named_and_no_such_unit_leads() {
        ClueHistory stationKeepsOut = ClueHistory.triaged(STATION)
                .dispatch(CITY_POLICE, ClueHistory.DUE_ON)
                .acknowledge(ClueHistory.ACKNOWLEDGED_AT)
                .and(declared(List.of(), List.of("o-jw-1")));
        List<TeamMember> withTheStation =
                List.of(new TeamMember("o-9", STATION), new TeamMember("o-neighbour-1", NEIGHBOUR_POLICE));
        List<TeamMember> free = List.of(new TeamMember("o-9", CITY_POLICE), NAMED.get(1));

        refusesNaming(stationKeepsOut, DESK.unit(), withTheStation, List.of("o-9"));
        refusesNaming(stationKeepsOut, DESK.unit(), NAMED, List.of("o-jw-1"));
        refusesNaming(stationKeepsOut, STATION, free, List.of(STATION));
        given(stationKeepsOut)
                .when(NOW, form(TeamTrigger.VOLUMINOUS, DESK.unit(), free))
                .expectSuccessfulHandlerExecution();
    }

    private static void refusesNaming(
            ClueHistory history, String leadUnit, List<TeamMember> members, List<String> inConflict) {
        given(history)
                .refuses(
                        NOW,
                        form(TeamTrigger.VOLUMINOUS, leadUnit, members),
                        ClueError.MEMBER_IN_CONFLICT,
                        Map.of("inConflict", inConflict));
    }

    @Test
    void units_that_do_not_exist_have_nobody_to_name() {
        given(ClueHistory.verifying())
                .refuses(NOW, form(TeamTrigger.VOLUMINOUS, "990199-GA", NAMED), KernelError.UNIT_UNKNOWN);
        given(ClueHistory.verifying())
                .refuses(
                        NOW,
                        form(
                                TeamTrigger.VOLUMINOUS,
                                DESK.unit(),
                                List.of(NAMED.get(0), new TeamMember("o-9", "990199-GA"))),
                        KernelError.UNIT_UNKNOWN);
    }

    @Test
    void a_decision_is_an_index_number() {
        given(ClueHistory.verifying())
                .refuses(
                        NOW,
                        new FormJointTeam(CLUE, TeamTrigger.VOLUMINOUS, DESK.unit(), NAMED, "电话19900003869", DESK),
                        ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    @Test
    void who_is_named_joins_by_signing_the_text_in_force_in_person() {
        given(ClueHistory.verifying().team())
                .when(NOW, new SignPledge(CLUE, PLEDGE, DISCIPLINE_OFFICER))
                .expectEvents(new MemberJoined(CLUE, "o-jw-1", DISCIPLINE, 1, PLEDGE, NOW));
    }

    @Test
    void nobody_signs_for_another_or_for_another_unit_or_another_text() {
        ClueGiven named = given(ClueHistory.verifying().team());
        Actor elsewhere = new Actor("o-jw-1", CITY_POLICE, "POLICE", DISCIPLINE_OFFICER.level());

        named.refuses(NOW, new SignPledge(CLUE, PLEDGE, CITY_OFFICER), ClueError.NOT_NAMED_FOR_THE_TEAM);
        named.refuses(NOW, new SignPledge(CLUE, PLEDGE, elsewhere), ClueError.NOT_NAMED_FOR_THE_TEAM);
        named.refuses(
                NOW,
                new SignPledge(CLUE, "0".repeat(64), DISCIPLINE_OFFICER),
                ClueError.ANOTHER_PLEDGE_SIGNED,
                Map.of("textHash", PLEDGE));
    }

    @Test
    void nobody_signs_twice_or_after_leaving() {
        ClueHistory signed = ClueHistory.verifying().team().pledged(DISCIPLINE_OFFICER);

        given(signed).refuses(NOW, new SignPledge(CLUE, PLEDGE, DISCIPLINE_OFFICER), ClueError.PLEDGE_ALREADY_SIGNED);
        given(signed.and(left("LEFT", "o-jw-1")))
                .refuses(NOW, new SignPledge(CLUE, PLEDGE, DISCIPLINE_OFFICER), ClueError.NOT_NAMED_FOR_THE_TEAM);
    }

    @Test
    void a_member_leaves_and_who_has_not_signed_declines() {
        MemberLeft left = left("LEFT", "o-jw-1");

        given(ClueHistory.verifying().team().pledged(DISCIPLINE_OFFICER))
                .when(NOW, new LeaveTeam(CLUE, DISCIPLINE_OFFICER))
                .expectEvents(left);
        given(ClueHistory.verifying().team())
                .when(NOW, new LeaveTeam(CLUE, DISCIPLINE_OFFICER))
                .expectEvents(left);
        given(ClueHistory.verifying().team())
                .refuses(NOW, new LeaveTeam(CLUE, CITY_OFFICER), ClueError.NOT_A_TEAM_MEMBER);
    }

    @Test
    void a_desk_removes_a_member() {
        given(ClueHistory.verifying().team().pledged(DISCIPLINE_OFFICER))
                .when(NOW, new RemoveMember(CLUE, "o-jw-1", RemovalReason.SECRECY_BREACHED, DESK))
                .expectEvents(left("SECRECY_BREACHED", DESK.officer()));
        given(ClueHistory.verifying().team())
                .refuses(
                        NOW,
                        new RemoveMember(CLUE, "o-9", RemovalReason.TRANSFERRED, DESK),
                        ClueError.NOT_A_TEAM_MEMBER);
    }

    @Test
    void a_team_is_dissolved_and_nobody_is_in_it_any_more() {
        given(ClueHistory.verifying().team())
                .when(NOW, new DissolveTeam(CLUE, DissolutionReason.WORK_DONE, DESK))
                .expectEvents(dissolved("WORK_DONE"));
        given(ClueHistory.verifying())
                .refuses(NOW, new DissolveTeam(CLUE, DissolutionReason.WORK_DONE, DESK), ClueError.NO_TEAM);
        given(ClueHistory.verifying().team().and(dissolved("WORK_DONE")))
                .refuses(NOW, new SignPledge(CLUE, PLEDGE, DISCIPLINE_OFFICER), ClueError.NOT_NAMED_FOR_THE_TEAM);
    }

    @Test
    void who_must_keep_out_since_a_declaration_leaves_in_the_same_decision() {
        given(ClueHistory.verifying().team().pledged(DISCIPLINE_OFFICER))
                .when(NOW, conflict(List.of(NEIGHBOUR_POLICE), List.of("o-jw-1")))
                .expectEvents(
                        declared(List.of(NEIGHBOUR_POLICE), List.of("o-jw-1")),
                        left("CONFLICT", DESK.officer()),
                        new MemberLeft(CLUE, "o-neighbour-1", NEIGHBOUR_POLICE, "CONFLICT", DESK.officer(), NOW));
        given(ClueHistory.verifying().team())
                .when(NOW, conflict(List.of(STATION), List.of()))
                .expectEvents(declared(List.of(STATION), List.of()));
    }

    @Test
    void a_team_whose_leading_unit_must_keep_out_is_no_more() {
        ClueHistory ledByTheNeighbour = ClueHistory.verifying()
                .and(new JointTeamFormed(
                        CLUE,
                        "VOLUMINOUS",
                        "Z-1",
                        NEIGHBOUR_POLICE,
                        List.of("o-jw-1", "o-city-9"),
                        List.of(DISCIPLINE, CITY_POLICE),
                        DESK.officer(),
                        DESK.unit(),
                        at("2024-09-16T10:00")));

        given(ledByTheNeighbour)
                .when(NOW, conflict(List.of(NEIGHBOUR_POLICE), List.of()))
                .expectEvents(declared(List.of(NEIGHBOUR_POLICE), List.of()), dissolved("CONFLICT"));
    }

    @Test
    void every_tip_but_the_first_is_counted_once() {
        given(ClueHistory.registered()).when(NOW, count("tip-1", true)).expectNoEvents();
        given(ClueHistory.registered()).when(NOW, count("tip-2", true)).expectEvents(counted("tip-2", true, 2));
        ClueHistory two = ClueHistory.registered().and(counted("tip-2", true, 2));
        given(two).when(NOW, count("tip-2", true)).expectNoEvents();
        given(two).when(NOW, count("tip-3", false)).expectNoEvents();
        given(two).when(NOW, count("tip-2", false)).expectEvents(counted("tip-2", false, 1));
    }

    @Test
    void the_third_tip_proposes_a_team_once() {
        ClueHistory two = ClueHistory.verifying().and(counted("tip-2", true, 2));
        JointTeamProposed proposed = new JointTeamProposed(CLUE, "REPEATED", 3, 3, 1, NOW);

        given(two).when(NOW, count("tip-3", true)).expectEvents(counted("tip-3", true, 3), proposed);
        given(two.and(counted("tip-3", true, 3)).and(proposed))
                .when(NOW, count("tip-4", true))
                .expectEvents(counted("tip-4", true, 4));
    }

    @Test
    void nobody_proposes_a_team_where_there_is_one_or_nothing_is_verified_any_more() {
        given(ClueHistory.verifying().team().and(counted("tip-2", true, 2)))
                .when(NOW, count("tip-3", true))
                .expectEvents(counted("tip-3", true, 3));
        given(ClueHistory.concluded("TRUE", "HEI").and(counted("tip-2", true, 2)))
                .when(NOW, count("tip-3", true))
                .expectEvents(counted("tip-3", true, 3));
        given(ClueHistory.concluded("TRUE", "HEI"))
                .when(LONG_AFTER, new ProposeJointTeam(CLUE, POLLER))
                .expectNoEvents();
    }

    @Test
    void a_team_is_proposed_after_180_days_and_not_before() {
        given(ClueHistory.verifying())
                .when(LONG_AFTER, new ProposeJointTeam(CLUE, POLLER))
                .expectEvents(new JointTeamProposed(CLUE, "LONG_RUNNING", 180, 180, 1, LONG_AFTER));
        given(ClueHistory.verifying())
                .when(LONG_AFTER.minusSeconds(1), new ProposeJointTeam(CLUE, POLLER))
                .expectNoEvents();
    }

    private static FormJointTeam form(TeamTrigger trigger, String leadUnit, List<TeamMember> members) {
        return new FormJointTeam(CLUE, trigger, leadUnit, members, "Z-2024-0003", DESK);
    }

    private static CountTip count(String tip, boolean attached) {
        return new CountTip(CLUE, tip, attached, COUNTER);
    }

    private static TipsCounted counted(String tip, boolean attached, int tips) {
        return new TipsCounted(CLUE, tip, attached, tips, NOW);
    }

    private static MemberLeft left(String ground, String decidedBy) {
        return new MemberLeft(CLUE, "o-jw-1", DISCIPLINE, ground, decidedBy, NOW);
    }

    private static TeamDissolved dissolved(String ground) {
        return new TeamDissolved(CLUE, ground, DESK.officer(), DESK.unit(), NOW);
    }

    private static DeclareConflict conflict(List<String> units, List<String> officers) {
        return new DeclareConflict(CLUE, units, officers, RecusalGround.INTEREST, DESK);
    }

    private static ConflictDeclared declared(List<String> units, List<String> officers) {
        return new ConflictDeclared(CLUE, units, officers, "INTEREST", DESK.unit(), NOW);
    }
}
