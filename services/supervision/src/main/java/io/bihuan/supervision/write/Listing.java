package io.bihuan.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.supervision.events.CaseDelisted;
import io.bihuan.supervision.events.CaseListed;
import io.bihuan.supervision.events.CaseNoted;
import io.bihuan.supervision.events.NotedCaseClosed;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.delistcase.DelistCase;
import io.bihuan.supervision.write.delistcase.OnlyTheListingLevelDelists;
import io.bihuan.supervision.write.listcase.AListerOverseesTheFilingOrgan;
import io.bihuan.supervision.write.listcase.ListCase;
import io.bihuan.supervision.write.notecase.NoteCase;
import io.bihuan.supervision.write.notecaseclosed.NoteCaseClosed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A case as supervision sees it 挂牌督办 (F27): known once filed, listed and delisted by the listing level only. */
@Aggregate
class Listing {

    private static final String LISTING_RULE = "T38";

    @AggregateIdentifier
    private String listingId;

    private String caseId;
    private String filingUnit;
    private Level filingLevel;
    private boolean listed;
    private String listingUnit;
    private Level listingLevel;
    private boolean closed;

    Listing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteCase command) {
        if (listingId != null) {
            throw new DomainException(SupervisionError.CASE_ALREADY_NOTED, Map.of("caseId", caseId));
        }
        apply(new CaseNoted(
                command.listingId(),
                command.caseId(),
                command.caseNo(),
                command.clueId(),
                command.filingUnit(),
                command.filingLevel().name(),
                command.filedAt(),
                command.conflictRevision()));
    }

    @EventSourcingHandler
    void evolve(CaseNoted event) {
        listingId = event.listingId();
        caseId = event.caseId();
        filingUnit = event.filingUnit();
        filingLevel = Level.valueOf(event.filingLevel());
    }

    @CommandHandler
    void decide(
            ListCase command,
            Clock clock,
            DeadlineCalculator deadlines,
            UnitRegistry units,
            DivisionRegistry divisions) {
        Instant now = clock.instant();
        boolean inOwnArea =
                new Areas(units, divisions, now).contains(command.actor().unit(), filingUnit);
        Rule.verify(new AListerOverseesTheFilingOrgan(filingLevel, inOwnArea, command.actor()));
        if (listed) {
            throw new DomainException(SupervisionError.CASE_ALREADY_LISTED, Map.of("listingUnit", listingUnit));
        }
        if (closed) {
            throw new DomainException(SupervisionError.CASE_IS_CLOSED, Map.of("caseId", caseId));
        }
        Deadline due = deadlines.compute(LISTING_RULE, now, filingUnit);
        apply(new CaseListed(
                listingId,
                caseId,
                command.actor().unit(),
                command.actor().level().name(),
                command.ground().name(),
                due.ruleId(),
                due.ruleVersion(),
                due.calendarVersion(),
                due.provisional(),
                due.dueOn(),
                due.dueAt(),
                command.actor().officer(),
                now));
    }

    @EventSourcingHandler
    void evolve(CaseListed event) {
        listed = true;
        listingUnit = event.listingUnit();
        listingLevel = Level.valueOf(event.level());
    }

    @CommandHandler
    void decide(DelistCase command, Clock clock, UnitRegistry units, DivisionRegistry divisions) {
        if (!listed) {
            throw new DomainException(SupervisionError.CASE_NOT_LISTED, Map.of("caseId", caseId));
        }
        Instant now = clock.instant();
        boolean inOwnArea =
                new Areas(units, divisions, now).contains(command.actor().unit(), listingUnit);
        Rule.verify(new OnlyTheListingLevelDelists(listingUnit, listingLevel, inOwnArea, command.actor()));
        apply(new CaseDelisted(
                listingId,
                caseId,
                listingUnit,
                listingLevel.name(),
                command.actor().unit(),
                command.ground().name(),
                command.actor().officer(),
                now));
    }

    @EventSourcingHandler
    void evolve(CaseDelisted event) {
        listed = false;
    }

    @CommandHandler
    void decide(NoteCaseClosed command) {
        if (closed) {
            throw new DomainException(SupervisionError.CASE_CLOSURE_ALREADY_NOTED, Map.of("caseId", caseId));
        }
        apply(new NotedCaseClosed(listingId, caseId, command.outcome(), command.closedAt()));
    }

    @EventSourcingHandler
    void evolve(NotedCaseClosed event) {
        closed = true;
    }
}
