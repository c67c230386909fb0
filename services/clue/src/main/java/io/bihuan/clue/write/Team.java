package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.JointTeamFormed;
import io.bihuan.clue.events.JointTeamProposed;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.MemberLeft;
import io.bihuan.clue.events.TeamDissolved;
import io.bihuan.clue.events.TipsCounted;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.SecrecyPledge;
import io.bihuan.clue.model.TeamMember;
import io.bihuan.clue.model.TeamRule;
import io.bihuan.clue.model.TeamTrigger;
import io.bihuan.clue.write.counttips.CountTip;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.dissolveteam.DissolveTeam;
import io.bihuan.clue.write.formjointteam.FormJointTeam;
import io.bihuan.clue.write.formjointteam.NobodyInConflictIsNamed;
import io.bihuan.clue.write.formjointteam.NumbersBearTheTrigger;
import io.bihuan.clue.write.formjointteam.SeveralUnitsTakePart;
import io.bihuan.clue.write.signpledge.SignPledge;
import io.bihuan.clue.write.signpledge.ThePledgeInForceIsSigned;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What calls for a joint team 联合核查专班 of a clue, and who is in it (F11). Who is named sees the clue from the pledge on, and until
 * they leave.
 *
 * @param firstTip the tip the clue was registered from
 * @param registeredAt when
 * @param furtherTips the tips that came in on it since
 * @param proposed whether a team was proposed
 * @param leadUnit the unit that leads the team, or null if there is none
 * @param seats who is in it
 */
record Team(
        String firstTip,
        Instant registeredAt,
        Set<String> furtherTips,
        boolean proposed,
        @Nullable String leadUnit,
        List<Seat> seats) {

    private static final String LEFT = "LEFT";
    private static final String CONFLICT = "CONFLICT";

    /** One who was named, and whether they have signed. */
    record Seat(String officer, String unit, boolean pledged) {}

    static Team none(String firstTip, Instant registeredAt) {
        return new Team(firstTip, registeredAt, Set.of(), false, null, List.of());
    }

    /** Another tip, or one less; with enough of them a team is proposed, if the clue is open for one. */
    List<ClueEvent> count(CountTip command, boolean open, TeamRule rule, Instant now) {
        String tip = command.tipId();
        if (tip.equals(firstTip) || furtherTips.contains(tip) == command.attached()) {
            return List.of();
        }
        int tips = tips() + (command.attached() ? 1 : -1);
        List<ClueEvent> events =
                new ArrayList<>(List.of(new TipsCounted(command.clueId(), tip, command.attached(), tips, now)));
        if (open && lacksATeam() && command.attached() && tips >= rule.tips()) {
            events.add(proposal(command.clueId(), TeamTrigger.REPEATED, tips, rule.tips(), rule, now));
        }
        return events;
    }

    /** A team is proposed, if the clue is open for one and has been for long; by the rule of the day it was registered. */
    Optional<JointTeamProposed> propose(String clueId, boolean open, Instant now) {
        TeamRule rule = TeamRule.on(LocalDate.ofInstant(registeredAt, Deadline.ZONE));
        boolean due = open && lacksATeam() && !now.isBefore(rule.longAfter(registeredAt));
        return due
                ? Optional.of(
                        proposal(clueId, TeamTrigger.LONG_RUNNING, (int) daysOpen(now), rule.daysOpen(), rule, now))
                : Optional.empty();
    }

    private static JointTeamProposed proposal(
            String clueId, TeamTrigger trigger, int measured, int threshold, TeamRule rule, Instant now) {
        return new JointTeamProposed(clueId, trigger.name(), measured, threshold, rule.version(), now);
    }

    JointTeamFormed form(FormJointTeam command, Triage triage, ChainOfCommand chain, Instant now) {
        if (leadUnit != null) {
            throw new DomainException(ClueError.TEAM_ALREADY_FORMED, Map.of("leadUnit", leadUnit));
        }
        List<TeamMember> members = command.members();
        chain.units().byId(command.leadUnit(), chain.on());
        members.forEach(member -> chain.units().byId(member.unit(), chain.on()));
        Rule.verify(
                new NumbersBearTheTrigger(command.trigger(), tips(), daysOpen(now), TeamRule.on(chain.on())),
                new SeveralUnitsTakePart(members),
                new NobodyInConflictIsNamed(inConflict(command.leadUnit(), members, triage, chain)),
                new ReferencesNameNobody(command.basisRef()));
        return new JointTeamFormed(
                command.clueId(),
                command.trigger().name(),
                command.basisRef(),
                command.leadUnit(),
                members.stream().map(TeamMember::officer).toList(),
                members.stream().map(TeamMember::unit).toList(),
                command.actor().officer(),
                command.actor().unit(),
                now);
    }

    private static List<String> inConflict(
            String leadUnit, List<TeamMember> members, Triage triage, ChainOfCommand chain) {
        Stream<String> persons = members.stream()
                .filter(member -> triage.excludes(member.officer(), member.unit(), chain))
                .map(TeamMember::officer);
        return triage.excludes("", leadUnit, chain)
                ? Stream.concat(Stream.of(leadUnit), persons).toList()
                : persons.toList();
    }

    MemberJoined join(SignPledge command, SecrecyPledge inForce, Instant now) {
        Actor signer = command.actor();
        Seat seat = find(one ->
                        one.officer().equals(signer.officer()) && one.unit().equals(signer.unit()))
                .orElseThrow(() -> new DomainException(ClueError.NOT_NAMED_FOR_THE_TEAM));
        if (seat.pledged()) {
            throw new DomainException(ClueError.PLEDGE_ALREADY_SIGNED);
        }
        Rule.verify(new ThePledgeInForceIsSigned(command.textHash(), inForce));
        return new MemberJoined(
                command.clueId(), seat.officer(), seat.unit(), inForce.version(), inForce.textHash(), now);
    }

    /** Somebody leaves by themselves. */
    MemberLeft leave(String clueId, Actor leaver, Instant now) {
        return left(clueId, leaver.officer(), LEFT, leaver, now);
    }

    /** Somebody leaves by decision of another. */
    MemberLeft left(String clueId, String officer, String ground, Actor decider, Instant now) {
        Seat seat = find(one -> one.officer().equals(officer))
                .orElseThrow(() -> new DomainException(ClueError.NOT_A_TEAM_MEMBER));
        return new MemberLeft(clueId, seat.officer(), seat.unit(), ground, decider.officer(), now);
    }

    TeamDissolved dissolve(DissolveTeam command, Instant now) {
        if (leadUnit == null) {
            throw new DomainException(ClueError.NO_TEAM);
        }
        return dissolved(command.clueId(), command.reason().name(), command.actor(), now);
    }

    /** Who must keep out since a declaration leaves; a team whose leading unit must is no more. */
    List<ClueEvent> screened(DeclareConflict command, Triage triage, ChainOfCommand chain, Instant now) {
        List<ClueEvent> events = new ArrayList<>();
        seats.stream()
                .filter(seat -> triage.excludes(seat.officer(), seat.unit(), chain))
                .forEach(seat -> events.add(left(command.clueId(), seat.officer(), CONFLICT, command.actor(), now)));
        if (leadUnit != null && triage.excludes("", leadUnit, chain)) {
            events.add(dissolved(command.clueId(), CONFLICT, command.actor(), now));
        }
        return events;
    }

    private static TeamDissolved dissolved(String clueId, String ground, Actor decider, Instant now) {
        return new TeamDissolved(clueId, ground, decider.officer(), decider.unit(), now);
    }

    Team after(TipsCounted event) {
        Set<String> all = new HashSet<>(furtherTips);
        if (event.attached()) {
            all.add(event.tipId());
        } else {
            all.remove(event.tipId());
        }
        return new Team(firstTip, registeredAt, Set.copyOf(all), proposed, leadUnit, seats);
    }

    Team afterProposal() {
        return new Team(firstTip, registeredAt, furtherTips, true, leadUnit, seats);
    }

    Team after(JointTeamFormed event) {
        List<Seat> named = new ArrayList<>();
        for (int i = 0; i < event.members().size(); i++) {
            named.add(new Seat(event.members().get(i), event.memberUnits().get(i), false));
        }
        return with(event.leadUnit(), named);
    }

    Team after(MemberJoined event) {
        return with(
                leadUnit,
                seats.stream()
                        .map(seat -> seat.officer().equals(event.officer())
                                ? new Seat(seat.officer(), seat.unit(), true)
                                : seat)
                        .toList());
    }

    Team after(MemberLeft event) {
        return with(
                leadUnit,
                seats.stream()
                        .filter(seat -> !seat.officer().equals(event.officer()))
                        .toList());
    }

    Team afterDissolution() {
        return with(null, List.of());
    }

    private Team with(@Nullable String lead, List<Seat> now) {
        return new Team(firstTip, registeredAt, furtherTips, proposed, lead, List.copyOf(now));
    }

    private Optional<Seat> find(Predicate<Seat> who) {
        return seats.stream().filter(who).findFirst();
    }

    private boolean lacksATeam() {
        return leadUnit == null && !proposed;
    }

    private int tips() {
        return 1 + furtherTips.size();
    }

    private long daysOpen(Instant now) {
        return Duration.between(registeredAt, now).toDays();
    }
}
