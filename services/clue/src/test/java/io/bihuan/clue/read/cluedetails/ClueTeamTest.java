package io.bihuan.clue.read.cluedetails;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueElevated;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.JointTeamFormed;
import io.bihuan.clue.events.JointTeamProposed;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.MemberLeft;
import io.bihuan.clue.events.TeamDissolved;
import io.bihuan.clue.events.TipsCounted;
import io.bihuan.clue.write.Folds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ClueTeamTest {

    private static final Instant WHEN = Instant.parse("2024-09-16T02:00:00Z");

    @Test
    void what_called_for_a_team_is_told_before_there_is_one() {
        ClueTeam team = after(
                new TipsCounted("clue-1", "tip-2", true, 3, WHEN),
                new JointTeamProposed("clue-1", "REPEATED", 3, 3, 1, WHEN));

        assertThat(team.tips()).isEqualTo(3);
        assertThat(team.proposedFor()).isEqualTo("REPEATED");
        assertThat(team.formed()).isNull();
        assertThat(team.pledged()).isEmpty();
        assertThat(after()).isNull();
    }

    @Test
    void a_member_is_awaited_until_the_pledge_and_in_it_until_the_leaving() {
        MemberJoined joined = new MemberJoined("clue-1", "o-1", "990100-JW", 1, "0".repeat(64), WHEN);
        MemberLeft left = new MemberLeft("clue-1", "o-1", "990100-JW", "TRANSFERRED", "o-desk-1", WHEN);

        assertThat(after(formed()).awaits("o-1", "990100-JW")).isTrue();
        assertThat(after(formed()).awaits("o-1", "990122-GA")).isFalse();
        assertThat(after(formed()).pledged()).isEmpty();
        assertThat(after(formed(), joined).awaits("o-1", "990100-JW")).isFalse();
        assertThat(after(formed(), joined).pledged()).containsExactly("o-1");
        assertThat(after(formed(), joined, left).pledged()).isEmpty();
        assertThat(after(formed(), joined, left).formed().members())
                .extracting(ClueTeam.Member::officer, ClueTeam.Member::leftFor)
                .contains(Tuple.tuple("o-1", "TRANSFERRED"));
    }

    @Test
    void a_dissolved_team_stays_readable_and_has_nobody_in_it() {
        ClueTeam dissolved = after(
                formed(),
                new MemberJoined("clue-1", "o-1", "990100-JW", 1, "0".repeat(64), WHEN),
                new TeamDissolved("clue-1", "WORK_DONE", "o-desk-1", "990100-SHB", WHEN));

        assertThat(dissolved.formed().dissolvedFor()).isEqualTo("WORK_DONE");
        assertThat(dissolved.pledged()).isEmpty();
        assertThat(dissolved.awaits("o-2", "990122-GA")).isFalse();
    }

    @Test
    void whoever_sees_less_than_everything_sees_no_team() {
        ClueDetails details = details(formed());

        assertThat(details.statusOnly().team()).isNull();
        assertThat(details.preview().team()).isNull();
    }

    @Test
    void the_grade_is_told_with_who_set_it() {
        ClueDetails elevated =
                details(new ClueElevated("clue-1", "KEY", "MAJOR", "D-1", "o-city-0", "990100-GA", WHEN));

        assertThat(elevated.triage().grade()).isEqualTo("MAJOR");
        assertThat(elevated.triage().gradedBy()).isEqualTo("990100-GA");
        assertThat(details().triage().gradedBy()).isNull();
        assertThat(elevated.preview().triage().gradedBy()).isNull();
    }

    private static JointTeamFormed formed() {
        return new JointTeamFormed(
                "clue-1",
                "VOLUMINOUS",
                "Z-1",
                "990100-SHB",
                List.of("o-1", "o-2"),
                List.of("990100-JW", "990122-GA"),
                "o-desk-1",
                "990100-SHB",
                WHEN);
    }

    private static ClueTeam after(ClueEvent... events) {
        return details(events).team();
    }

    private static ClueDetails details(ClueEvent... events) {
        List<ClueEvent> life = new ArrayList<>(Folds.untilVerifying());
        life.addAll(List.of(events));
        return Folds.fold(new ClueDetailsProjection(), life).get("clue-1");
    }
}
