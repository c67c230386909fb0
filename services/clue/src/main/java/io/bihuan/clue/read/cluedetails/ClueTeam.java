package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.JointTeamFormed;
import io.bihuan.clue.events.JointTeamProposed;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.MemberLeft;
import io.bihuan.clue.events.TeamDissolved;
import io.bihuan.clue.events.TipsCounted;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who verifies a clue jointly 联合核查专班, and what called for it (F11).
 *
 * @param tips how many tips there are, or 0 as long as only the first has come
 * @param proposedFor why a team was proposed, if one was
 * @param formed the team as it was named last, if one was
 */
public record ClueTeam(
        int tips, @Nullable String proposedFor, @Nullable Formed formed) {

    private static final ClueTeam NONE = new ClueTeam(0, null, null);

    /** A team that was named 专班. */
    public record Formed(
            String trigger,
            String basisRef,
            String leadUnit,
            String formedBy,
            String formingUnit,
            Instant formedAt,
            List<Member> members,
            @Nullable Instant dissolvedAt,
            @Nullable String dissolvedFor) {

        private Formed with(List<Member> now, @Nullable Instant at, @Nullable String reason) {
            return new Formed(trigger, basisRef, leadUnit, formedBy, formingUnit, formedAt, now, at, reason);
        }

        private Formed changed(String officer, UnaryOperator<Member> change) {
            return with(
                    members.stream()
                            .map(member -> member.officer().equals(officer) ? change.apply(member) : member)
                            .toList(),
                    dissolvedAt,
                    dissolvedFor);
        }
    }

    /** One who was named for it 成员; sees the clue between the pledge and the leaving. */
    public record Member(
            String officer,
            String unit,
            @Nullable Instant joinedAt,
            @Nullable Integer pledgeVersion,
            @Nullable Instant leftAt,
            @Nullable String leftFor) {

        private Member joined(MemberJoined e) {
            return new Member(officer, unit, e.joinedAt(), e.pledgeVersion(), leftAt, leftFor);
        }

        private Member left(MemberLeft e) {
            return new Member(officer, unit, joinedAt, pledgeVersion, e.leftAt(), e.ground());
        }
    }

    /** Those who have signed and not left, while there is a team. */
    public Set<String> pledged() {
        return present().stream()
                .filter(member -> member.joinedAt() != null)
                .map(Member::officer)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an officer is named for it from a unit, and has not signed. */
    public boolean awaits(String officer, String unit) {
        return present().stream()
                .anyMatch(member -> member.joinedAt() == null
                        && member.officer().equals(officer)
                        && member.unit().equals(unit));
    }

    private List<Member> present() {
        return formed == null || formed.dissolvedAt() != null
                ? List.of()
                : formed.members().stream()
                        .filter(member -> member.leftAt() == null)
                        .toList();
    }

    static @Nullable ClueTeam after(@Nullable ClueTeam before, ClueEvent event) {
        ClueTeam so = before == null ? NONE : before;
        if (event instanceof TipsCounted e) {
            return new ClueTeam(e.tips(), so.proposedFor, so.formed);
        }
        if (event instanceof JointTeamProposed e) {
            return new ClueTeam(so.tips, e.trigger(), so.formed);
        }
        if (event instanceof JointTeamFormed e) {
            return so.with(named(e));
        }
        if (event instanceof MemberJoined e) {
            return so.with(so.team().changed(e.officer(), member -> member.joined(e)));
        }
        if (event instanceof MemberLeft e) {
            return so.with(so.team().changed(e.officer(), member -> member.left(e)));
        }
        if (event instanceof TeamDissolved e) {
            return so.with(so.team().with(so.team().members(), e.dissolvedAt(), e.ground()));
        }
        return before;
    }

    private static Formed named(JointTeamFormed e) {
        List<Member> members = IntStream.range(0, e.members().size())
                .mapToObj(i -> new Member(e.members().get(i), e.memberUnits().get(i), null, null, null, null))
                .toList();
        return new Formed(
                e.trigger(),
                e.basisRef(),
                e.leadUnit(),
                e.formedBy(),
                e.formingUnit(),
                e.formedAt(),
                members,
                null,
                null);
    }

    private Formed team() {
        return Objects.requireNonNull(formed, "no team was formed");
    }

    private ClueTeam with(Formed now) {
        return new ClueTeam(tips, proposedFor, now);
    }
}
