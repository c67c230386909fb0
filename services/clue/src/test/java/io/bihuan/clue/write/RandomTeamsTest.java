package io.bihuan.clue.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.JointTeamFormed;
import io.bihuan.clue.events.JointTeamProposed;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.MemberLeft;
import io.bihuan.clue.events.TeamDissolved;
import io.bihuan.clue.events.TipsCounted;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever people do in whatever order: nobody joins who was not named, and nobody in conflict is in a team (F11, F14). */
class RandomTeamsTest {

    static final Set<Class<?>> OF_A_TEAM = Set.of(
            TipsCounted.class,
            JointTeamProposed.class,
            JointTeamFormed.class,
            MemberJoined.class,
            MemberLeft.class,
            TeamDissolved.class);

    private static final int LIVES = 60;
    private static final ChainOfCommand CHAIN =
            new ChainOfCommand(UnitRegistry.bundled(), DivisionRegistry.bundled(), LocalDate.parse("2024-09-10"));

    @Test
    void nobody_joins_unnamed_and_nobody_in_conflict_stays() {
        Set<Class<?>> seen = new HashSet<>();
        Set<String> grounds = new HashSet<>();
        for (int seed = 0; seed < LIVES; seed++) {
            List<ClueEvent> life = RandomTeams.live(seed);
            assertThat(life).as("life %s", seed).satisfies(RandomTeamsTest::isAllowed);
            life.forEach(event -> seen.add(event.getClass()));
            life.stream()
                    .filter(MemberLeft.class::isInstance)
                    .forEach(event -> grounds.add(((MemberLeft) event).ground()));
        }
        assertThat(seen).containsAll(OF_A_TEAM);
        assertThat(grounds).containsExactlyInAnyOrder("LEFT", "TRANSFERRED", "CONFLICT");
    }

    private static void isAllowed(List<? extends ClueEvent> life) {
        Map<String, String> named = new HashMap<>();
        Set<String> joined = new HashSet<>();
        Set<String> units = new HashSet<>();
        Set<String> officers = new HashSet<>();
        int proposals = 0;
        for (ClueEvent event : life) {
            boolean settlesAConflict = event instanceof MemberLeft || event instanceof TeamDissolved;
            if (!settlesAConflict) {
                nobodyKeepsOut(named, units, officers);
            }
            if (event instanceof ConflictDeclared e) {
                units.addAll(e.units());
                officers.addAll(e.officers());
            } else if (event instanceof JointTeamFormed e) {
                assertThat(named).isEmpty();
                for (int i = 0; i < e.members().size(); i++) {
                    named.put(e.members().get(i), e.memberUnits().get(i));
                }
                assertThat(Set.copyOf(named.values())).hasSizeGreaterThan(1);
            } else if (event instanceof MemberJoined e) {
                assertThat(named).containsEntry(e.officer(), e.unit());
                assertThat(joined.add(e.officer())).isTrue();
            } else if (event instanceof MemberLeft e) {
                assertThat(named.remove(e.officer())).isEqualTo(e.unit());
                joined.remove(e.officer());
            } else if (event instanceof TeamDissolved) {
                named.clear();
                joined.clear();
            } else if (event instanceof JointTeamProposed) {
                assertThat(proposals++).isZero();
            }
        }
        nobodyKeepsOut(named, units, officers);
    }

    /** Whoever must keep out leaves before anything else happens. */
    private static void nobodyKeepsOut(Map<String, String> named, Set<String> units, Set<String> officers) {
        assertThat(named.keySet()).noneMatch(officers::contains);
        assertThat(named.values()).noneMatch(unit -> CHAIN.isInConflict(unit, units));
    }
}
