package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.LeakCleared;
import io.bihuan.clue.events.LeakConfirmed;
import io.bihuan.clue.events.LeakSuspected;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.LeakFinding;
import io.bihuan.clue.write.closeleak.CloseLeak;
import io.bihuan.clue.write.reportleak.ReportLeak;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A suspected leak of who reported 泄密线索 (F21; AOCL 7, 74): looked into one level up and outside of the unit it may have come from,
 * with the discipline organ beside it. It knows the tip, positions of the trail of reads, and nobody's name.
 */
@Aggregate
class IdentityLeak {

    private static final int PROVINCE_DIGITS = 2;

    @AggregateIdentifier
    private @Nullable String leakId;

    private @Nullable String suspectedUnit;
    private String handlingUnit;
    private @Nullable String disciplineUnit;
    private String reportedBy;
    private boolean closed;

    IdentityLeak() {}

    /** Takes it, and hands it up. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportLeak command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        if (leakId != null) {
            throw new DomainException(ClueError.LEAK_ALREADY_REPORTED, Map.of("leakId", leakId));
        }
        Actor actor = command.actor();
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        Rule.verify(new ReferencesNameNobody(command.factsRef()), new LeaksAreNotForetold(command.since(), chain.on()));
        if (!actor.actsAlone()) {
            Rule.verify(new NobodyInConflictTakesPart(actor.officer(), actor.unit(), command.conflicts(), chain));
        }
        OrgUnit handler = handler(command, chain).orElseThrow(() -> new DomainException(ClueError.LEAK_HAS_NO_HANDLER));
        apply(new LeakSuspected(
                command.leakId(),
                command.tipId(),
                command.source().name(),
                command.sign().name(),
                command.factsRef(),
                command.since(),
                List.copyOf(command.readPositions()),
                command.suspectedUnit(),
                handler.unitId(),
                disciplineBeside(handler, command.conflicts(), chain),
                actor.officer(),
                now));
    }

    /** Closes it. */
    @CommandHandler
    void decide(CloseLeak command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        if (closed) {
            throw new DomainException(ClueError.LEAK_ALREADY_CLOSED);
        }
        Rule.verify(
                new SuspectedUnitDecidesNothing(suspectedUnit, actor.unit(), chain),
                new NobodyInConflictTakesPart(actor.officer(), actor.unit(), command.conflicts(), chain),
                new OnlyWhoLooksIntoALeakClosesIt(actor.unit(), handlingUnit, disciplineUnit, chain),
                new NobodyClosesTheirOwnLeak(reportedBy, actor.officer()),
                new ReferencesNameNobody(command.findingRef()));
        if (command.finding() == LeakFinding.CONFIRMED) {
            apply(new LeakConfirmed(command.leakId(), command.findingRef(), actor.officer(), actor.unit(), now));
        } else {
            apply(new LeakCleared(
                    command.leakId(),
                    command.finding().name(),
                    command.findingRef(),
                    actor.officer(),
                    actor.unit(),
                    now));
        }
    }

    @EventSourcingHandler
    void evolve(LeakSuspected event) {
        leakId = event.leakId();
        suspectedUnit = event.suspectedUnit();
        handlingUnit = event.handlingUnit();
        disciplineUnit = event.disciplineUnit();
        reportedBy = event.reportedBy();
    }

    @EventSourcingHandler
    void evolve(LeakConfirmed event) {
        closed = true;
    }

    @EventSourcingHandler
    void evolve(LeakCleared event) {
        closed = true;
    }

    /**
     * Up the suspected unit's own line, and above its top the discipline organ of the province, so that nobody is so high that a reporter's
     * word is lost; where nobody can say which unit, the highest office of the province.
     */
    private static Optional<OrgUnit> handler(ReportLeak command, ChainOfCommand chain) {
        Collection<String> out = out(command.conflicts());
        String suspected = command.suspectedUnit();
        if (suspected == null) {
            return highest("SHB", command.divisionCode(), out, chain);
        }
        return chain.lowestFreeAbove(suspected, out)
                .or(() -> highest("DISCIPLINE", command.divisionCode(), out, chain)
                        .filter(unit -> !chain.isInLine(suspected, unit.unitId())));
    }

    private static Optional<OrgUnit> highest(
            String agency, String division, Collection<String> out, ChainOfCommand chain) {
        return free(chain, out)
                .filter(unit -> unit.agency().equals(agency))
                .filter(unit -> samePlace(unit.divisionCode(), division))
                .min(Comparator.comparing(OrgUnit::level).thenComparing(OrgUnit::unitId));
    }

    private static @Nullable String disciplineBeside(OrgUnit handler, ConflictSet conflicts, ChainOfCommand chain) {
        return free(chain, out(conflicts))
                .filter(unit -> unit.agency().equals("DISCIPLINE"))
                .filter(unit -> unit.divisionCode().equals(handler.divisionCode()))
                .map(OrgUnit::unitId)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<OrgUnit> free(ChainOfCommand chain, Collection<String> out) {
        return chain.units().existingOn(chain.on()).stream().filter(unit -> !chain.isInConflict(unit.unitId(), out));
    }

    private static boolean samePlace(String one, String other) {
        return other.length() >= PROVINCE_DIGITS && one.startsWith(other.substring(0, PROVINCE_DIGITS));
    }

    private static Collection<String> out(ConflictSet conflicts) {
        return Stream.concat(conflicts.units().stream(), conflicts.lines().stream())
                .toList();
    }
}
