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
import io.bihuan.supervision.events.CoordinationLogged;
import io.bihuan.supervision.events.JurisdictionNoted;
import io.bihuan.supervision.events.NotedCaseClosed;
import io.bihuan.supervision.events.SponsorAssigned;
import io.bihuan.supervision.events.SponsorReleased;
import io.bihuan.supervision.events.StageNoted;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.assignsponsor.AssignSponsor;
import io.bihuan.supervision.write.assignsponsor.NobodyInConflictSponsors;
import io.bihuan.supervision.write.assignsponsor.Recusals;
import io.bihuan.supervision.write.assignsponsor.TheOfficeOfTheAreaChoosesTheSponsor;
import io.bihuan.supervision.write.delistcase.DelistCase;
import io.bihuan.supervision.write.delistcase.OnlyTheListingLevelDelists;
import io.bihuan.supervision.write.listcase.AListerOverseesTheFilingOrgan;
import io.bihuan.supervision.write.listcase.ListCase;
import io.bihuan.supervision.write.logcoordination.LogCoordination;
import io.bihuan.supervision.write.logcoordination.OnlyTheSponsorLogs;
import io.bihuan.supervision.write.logcoordination.SponsorsDecideNothing;
import io.bihuan.supervision.write.notecase.NoteCase;
import io.bihuan.supervision.write.notecaseclosed.NoteCaseClosed;
import io.bihuan.supervision.write.notejurisdiction.NoteJurisdiction;
import io.bihuan.supervision.write.notestage.NoteStage;
import io.bihuan.supervision.write.releasesponsor.ReleaseSponsor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private String clueId;
    private String organ;
    private Level organLevel;
    private Instant designatedAt;
    private Set<String> stagesNoted;
    private String sponsor;
    private boolean listed;
    private String listingUnit;
    private Level listingLevel;
    private boolean closed;
    private int coordinations;

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
        clueId = event.clueId();
        organ = event.filingUnit();
        organLevel = Level.valueOf(event.filingLevel());
        designatedAt = Instant.EPOCH;
        stagesNoted = Set.of();
        sponsor = "";
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
                new Areas(units, divisions, now).contains(command.actor().unit(), organ);
        Rule.verify(new AListerOverseesTheFilingOrgan(organLevel, inOwnArea, command.actor()));
        if (listed) {
            throw new DomainException(SupervisionError.CASE_ALREADY_LISTED, Map.of("listingUnit", listingUnit));
        }
        if (closed) {
            throw new DomainException(SupervisionError.CASE_IS_CLOSED, Map.of("caseId", caseId));
        }
        Deadline due = deadlines.compute(LISTING_RULE, now, organ);
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
    void decide(AssignSponsor command, Clock clock, UnitRegistry units, DivisionRegistry divisions, Recusals recusals) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        boolean keepsOut = recusals.keepsOut(clueId, command.sponsor(), units.lineNamed(command.sponsorUnit(), today));
        Rule.verify(
                new TheOfficeOfTheAreaChoosesTheSponsor(
                        new Areas(units, divisions, now)
                                .contains(command.actor().unit(), organ),
                        command.actor()),
                new NobodyInConflictSponsors(command.sponsor(), keepsOut));
        if (!sponsor.isEmpty()) {
            throw new DomainException(SupervisionError.CASE_HAS_A_SPONSOR, Map.of("sponsor", sponsor));
        }
        if (closed) {
            throw new DomainException(SupervisionError.CASE_IS_CLOSED, Map.of("caseId", caseId));
        }
        apply(new SponsorAssigned(
                listingId,
                caseId,
                command.sponsor(),
                command.sponsorUnit(),
                command.actor().unit(),
                command.actor().officer(),
                now));
    }

    @EventSourcingHandler
    void evolve(SponsorAssigned event) {
        sponsor = event.sponsor();
    }

    @CommandHandler
    void decide(ReleaseSponsor command, Clock clock, UnitRegistry units, DivisionRegistry divisions) {
        Instant now = clock.instant();
        Rule.verify(new TheOfficeOfTheAreaChoosesTheSponsor(
                new Areas(units, divisions, now).contains(command.actor().unit(), organ), command.actor()));
        if (sponsor.isEmpty()) {
            throw new DomainException(SupervisionError.CASE_HAS_NO_SPONSOR, Map.of("caseId", caseId));
        }
        apply(new SponsorReleased(
                listingId,
                caseId,
                sponsor,
                command.ground().name(),
                command.actor().unit(),
                command.actor().officer(),
                now));
    }

    @EventSourcingHandler
    void evolve(SponsorReleased event) {
        sponsor = "";
    }

    @CommandHandler
    void decide(LogCoordination command, Clock clock) {
        Rule.verify(
                new OnlyTheSponsorLogs(sponsor, command.actor()),
                new SponsorsDecideNothing(command.subject()),
                new TextsNameNobody(command.note()));
        apply(new CoordinationLogged(
                listingId,
                caseId,
                coordinations + 1,
                command.subject().name(),
                command.note(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(CoordinationLogged event) {
        coordinations = event.number();
    }

    @CommandHandler
    void decide(NoteStage command) {
        if (stagesNoted.contains(stageOf(command.stage(), command.organ()))) {
            throw new DomainException(SupervisionError.STAGE_ALREADY_NOTED, Map.of("stage", command.stage()));
        }
        apply(new StageNoted(listingId, caseId, command.stage(), command.organ(), command.recordedAt()));
    }

    @EventSourcingHandler
    void evolve(StageNoted event) {
        stagesNoted = Stream.concat(stagesNoted.stream(), Stream.of(stageOf(event.stage(), event.organ())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** That the same organ records a stage once more tells nothing new of with whom the case is. */
    private static String stageOf(String stage, String unit) {
        return stage + " " + unit;
    }

    @CommandHandler
    void decide(NoteJurisdiction command) {
        if (command.designatedAt().isBefore(designatedAt) || organ.equals(command.unit())) {
            throw new DomainException(SupervisionError.JURISDICTION_ALREADY_NOTED, Map.of("unit", command.unit()));
        }
        apply(new JurisdictionNoted(
                listingId, caseId, command.unit(), command.level().name(), command.designatedAt()));
    }

    @EventSourcingHandler
    void evolve(JurisdictionNoted event) {
        organ = event.unit();
        organLevel = Level.valueOf(event.level());
        designatedAt = event.designatedAt();
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
