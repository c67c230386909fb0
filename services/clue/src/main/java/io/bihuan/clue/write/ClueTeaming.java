package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.JointTeamFormed;
import io.bihuan.clue.events.JointTeamProposed;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.MemberLeft;
import io.bihuan.clue.events.TeamDissolved;
import io.bihuan.clue.events.TipsCounted;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.SecrecyPledge;
import io.bihuan.clue.model.TeamRule;
import io.bihuan.clue.write.counttips.CountTip;
import io.bihuan.clue.write.dissolveteam.DissolveTeam;
import io.bihuan.clue.write.formjointteam.FormJointTeam;
import io.bihuan.clue.write.leaveteam.LeaveTeam;
import io.bihuan.clue.write.proposejointteam.ProposeJointTeam;
import io.bihuan.clue.write.removemember.RemoveMember;
import io.bihuan.clue.write.signpledge.SignPledge;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * Who verifies a clue jointly 联合核查专班 (F11): what proposes a team, who is named for it, who joined it by a pledge, and who left.
 */
final class ClueTeaming {

    private final ClueState clue;

    ClueTeaming(ClueState clue) {
        this.clue = clue;
    }

    /** Counts a tip; with enough of them a team is proposed. */
    @CommandHandler
    void decide(CountTip command, Clock clock) {
        Instant now = clock.instant();
        tell(clue.team.count(command, isOpenForATeam(), ruleAt(now), now));
    }

    /** Proposes a team for what has been open for long. */
    @CommandHandler
    void decide(ProposeJointTeam command, Clock clock) {
        clue.team.propose(command.clueId(), isOpenForATeam(), clock.instant()).ifPresent(proposed -> apply(proposed));
    }

    private boolean isOpenForATeam() {
        return clue.status.isBefore(ClueStatus.CONCLUDED) && clue.lineage.isWhole();
    }

    private static TeamRule ruleAt(Instant now) {
        return TeamRule.on(LocalDate.ofInstant(now, Deadline.ZONE));
    }

    /** Names a team. */
    @CommandHandler
    void decide(FormJointTeam command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        clue.lineage.mustBeWhole();
        if (!clue.status.isBeingVerified()) {
            clue.status.mustAllow(command);
        }
        Instant now = clock.instant();
        apply(clue.team.form(command, clue.triage, ChainOfCommand.at(units, divisions, now), now));
    }

    /** Lets who was named join it. */
    @CommandHandler
    void decide(SignPledge command, Clock clock) {
        apply(clue.team.join(command, SecrecyPledge.current(), clock.instant()));
    }

    /** Lets somebody go. */
    @CommandHandler
    void decide(LeaveTeam command, Clock clock) {
        apply(clue.team.leave(command.clueId(), command.actor(), clock.instant()));
    }

    /** Takes somebody off it. */
    @CommandHandler
    void decide(RemoveMember command, Clock clock) {
        String ground = command.reason().name();
        apply(clue.team.left(command.clueId(), command.officer(), ground, command.actor(), clock.instant()));
    }

    /** Dissolves it. */
    @CommandHandler
    void decide(DissolveTeam command, Clock clock) {
        apply(clue.team.dissolve(command, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(TipsCounted event) {
        clue.team = clue.team.after(event);
    }

    @EventSourcingHandler
    void evolve(JointTeamProposed event) {
        clue.team = clue.team.afterProposal();
    }

    @EventSourcingHandler
    void evolve(JointTeamFormed event) {
        clue.team = clue.team.after(event);
    }

    @EventSourcingHandler
    void evolve(MemberJoined event) {
        clue.team = clue.team.after(event);
    }

    @EventSourcingHandler
    void evolve(MemberLeft event) {
        clue.team = clue.team.after(event);
    }

    @EventSourcingHandler
    void evolve(TeamDissolved event) {
        clue.team = clue.team.afterDissolution();
    }
}
