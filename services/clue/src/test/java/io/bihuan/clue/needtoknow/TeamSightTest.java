package io.bihuan.clue.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.JointTeamFormed;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.MemberLeft;
import io.bihuan.clue.events.TeamDissolved;
import io.bihuan.clue.model.SecrecyPledge;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.cluedetails.ClueDetailsAtHand;
import io.bihuan.clue.write.RandomTeams;
import io.bihuan.clue.write.leaveteam.LeaveTeam;
import io.bihuan.clue.write.matter.Matter;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.clue.write.signpledge.SignPledge;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** F11: access begins with the pledge and ends with the leaving, at every event of any life. */
class TeamSightTest {

    private static final Instant DAY = Instant.parse("2024-09-12T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2024-09-12");
    private static final Actor OTHER = new Actor("o-other-1", "990221-GA", "POLICE", Level.COUNTY);
    private static final int LIVES = 40;
    private static final UnitRegistry UNITS = UnitRegistry.bundled();

    private final ClueFacets facets =
            new ClueFacets(new Places(UNITS, DivisionRegistry.bundled(), Clock.fixed(DAY, ZoneOffset.UTC)));
    private final NeedToKnow policy = new NeedToKnow();

    @Test
    void nobody_of_another_unit_sees_the_clue_without_a_signed_pledge() {
        List<Actor> others = RandomTeams.CANDIDATES.stream()
                .filter(actor -> !actor.unit().equals("990100-GA"))
                .toList();
        Set<Boolean> seen = new HashSet<>();
        for (int seed = 0; seed < LIVES; seed++) {
            Members members = new Members();
            ClueDetails clue = null;
            for (ClueEvent event : RandomTeams.live(seed)) {
                clue = ClueDetailsAtHand.after(clue, event);
                members.after(event);
                for (Actor actor : others) {
                    boolean sees = policy.decide(caller(actor), facets.of(clue)).sight() == Sight.FULL;
                    assertThat(sees)
                            .as("%s after %s in life %s", actor.officer(), event, seed)
                            .isEqualTo(members.mayRead(actor));
                    seen.add(sees);
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void who_is_named_can_sign_and_do_nothing_else() {
        Actor named = RandomTeams.CANDIDATES.get(1);
        SignPledge sign = new SignPledge("clue-1", SecrecyPledge.current().textHash(), named);
        LeaveTeam leave = new LeaveTeam("clue-1", named);
        ClueDetails clue = details(named(named));

        assertThat(blindness(clue, ConflictSet.NONE).isBlind(caller(named), "clue-1", sign))
                .isFalse();
        assertThat(blindness(clue, ConflictSet.NONE).isBlind(caller(named), "clue-1", leave))
                .isTrue();
        assertThat(blindness(clue, ConflictSet.NONE).isBlind(caller(OTHER), "clue-1", sign))
                .isTrue();
        assertThat(blindness(clue, ConflictSet.ofUnits(Set.of(named.unit()))).isBlind(caller(named), "clue-1", sign))
                .isTrue();
    }

    @Test
    void who_signed_can_leave_and_who_left_can_do_nothing() {
        Actor member = RandomTeams.CANDIDATES.get(1);
        LeaveTeam leave = new LeaveTeam("clue-1", member);
        SignPledge sign = new SignPledge("clue-1", SecrecyPledge.current().textHash(), member);
        ClueDetails joined = ClueDetailsAtHand.after(details(named(member)), joined(member));
        ClueDetails left = ClueDetailsAtHand.after(
                joined, new MemberLeft("clue-1", member.officer(), member.unit(), "LEFT", member.officer(), DAY));

        assertThat(blindness(joined, ConflictSet.NONE).isBlind(caller(member), "clue-1", leave))
                .isFalse();
        assertThat(blindness(left, ConflictSet.NONE).isBlind(caller(member), "clue-1", leave))
                .isTrue();
        assertThat(blindness(left, ConflictSet.NONE).isBlind(caller(member), "clue-1", sign))
                .isTrue();
    }

    @Test
    void when_the_loop_is_closed_the_team_has_nothing_to_see() {
        Actor member = RandomTeams.CANDIDATES.get(1);
        ClueDetails joined = ClueDetailsAtHand.after(details(named(member)), joined(member));
        ClueDetails closed = ClueDetailsAtHand.after(joined, new ClueLoopClosed("clue-1", "XS-1", "o-desk-1", DAY));

        assertThat(facets.of(joined).team()).containsExactly(member.officer());
        assertThat(facets.of(closed).team()).isEmpty();
    }

    private static ClueDetails details(ClueEvent event) {
        return ClueDetailsAtHand.after(
                ClueFacetsTest.clue("ACCEPTED", ClueFacetsTest.route(ClueFacetsTest.DAY_1), null, null), event);
    }

    private static JointTeamFormed named(Actor actor) {
        return new JointTeamFormed(
                "clue-1",
                "VOLUMINOUS",
                "Z-1",
                "990100-SHB",
                List.of(actor.officer(), "o-9"),
                List.of(actor.unit(), "990100-GA"),
                "o-desk-1",
                "990100-SHB",
                DAY);
    }

    private static MemberJoined joined(Actor member) {
        SecrecyPledge pledge = SecrecyPledge.current();
        return new MemberJoined("clue-1", member.officer(), member.unit(), pledge.version(), pledge.textHash(), DAY);
    }

    private static Caller caller(Actor actor) {
        Role role = actor.agency().equals("DISCIPLINE") ? Role.DISCIPLINE_OFFICER : Role.VERIFIER;
        OrgUnit unit = UNITS.byId(actor.unit(), TODAY);
        return new Caller(
                actor.officer(),
                actor.unit(),
                actor.agency(),
                actor.level(),
                unit.divisionCode(),
                Set.of(role),
                lines(actor),
                "");
    }

    private static Set<String> lines(Actor actor) {
        return UNITS.line(actor.unit(), TODAY).stream().map(OrgUnit::unitId).collect(Collectors.toSet());
    }

    private BlindToMatters blindness(ClueDetails clue, ConflictSet conflicts) {
        Conflicts matters = new Conflicts(conflicts);
        SightFromTheLog sight = new SightFromTheLog(new DocumentsAtHand(Map.of("clue-1", clue)));
        return new BlindToMatters(matters, sight, facets, new TipsOfReporters(matters, sight, facets));
    }

    /** Who has signed and not left; written down again here, not taken from the code under test. */
    private static final class Members {

        private final Set<String> signed = new HashSet<>();
        private final Set<String> units = new HashSet<>();
        private final Set<String> officers = new HashSet<>();

        void after(ClueEvent event) {
            if (event instanceof MemberJoined e) {
                signed.add(e.officer());
            } else if (event instanceof MemberLeft e) {
                signed.remove(e.officer());
            } else if (event instanceof TeamDissolved) {
                signed.clear();
            } else if (event instanceof ConflictDeclared e) {
                units.addAll(e.units());
                officers.addAll(e.officers());
            }
        }

        boolean mayRead(Actor actor) {
            return signed.contains(actor.officer())
                    && !officers.contains(actor.officer())
                    && lines(actor).stream().noneMatch(units::contains);
        }
    }

    /** The same must keep out of everything. */
    private record Conflicts(ConflictSet set) implements Matters {

        @Override
        public Matter ofTip(String tipId) {
            throw new UnsupportedOperationException("nobody asks for the matter of " + tipId);
        }

        @Override
        public Matter ofRequest(String requestId) {
            throw new UnsupportedOperationException("nobody asks for the matter of " + requestId);
        }

        @Override
        public ConflictSet conflictsAround(String aggregateId) {
            return set;
        }

        @Override
        public boolean isDestructionOrdered(String requestId) {
            return false;
        }
    }
}
