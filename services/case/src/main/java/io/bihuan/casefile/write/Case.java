package io.bihuan.casefile.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.casefile.events.CaseClosed;
import io.bihuan.casefile.events.CaseFiled;
import io.bihuan.casefile.events.CaseProposed;
import io.bihuan.casefile.events.CaseStageRecorded;
import io.bihuan.casefile.events.JurisdictionDesignated;
import io.bihuan.casefile.events.ProposalRenewed;
import io.bihuan.casefile.events.ProposalSuspended;
import io.bihuan.casefile.events.SponsorsNoted;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.casefile.write.closecase.CloseCase;
import io.bihuan.casefile.write.designatejurisdiction.ACommonSuperiorDesignates;
import io.bihuan.casefile.write.designatejurisdiction.DesignateJurisdiction;
import io.bihuan.casefile.write.designatejurisdiction.NobodyInConflictIsDesignated;
import io.bihuan.casefile.write.designatejurisdiction.OnlyPoliceOfACountyOrAboveAreDesignated;
import io.bihuan.casefile.write.designatejurisdiction.Recusals;
import io.bihuan.casefile.write.filecase.FileCase;
import io.bihuan.casefile.write.filecase.NothingIsFiledOnAConclusionGivenUp;
import io.bihuan.casefile.write.filecase.OnlyPoliceOfACountyOrAboveFile;
import io.bihuan.casefile.write.filecase.OnlyTheLineThatHoldsItFiles;
import io.bihuan.casefile.write.notereopening.NoteReopening;
import io.bihuan.casefile.write.notesponsors.NoteSponsors;
import io.bihuan.casefile.write.proposecase.ProposeCase;
import io.bihuan.casefile.write.recordstage.EachOrganRecordsItsOwnStages;
import io.bihuan.casefile.write.recordstage.NoStageLiesInTheFuture;
import io.bihuan.casefile.write.recordstage.RecordStage;
import io.bihuan.casefile.write.recordstage.StagesFollowTheirOrder;
import io.bihuan.casefile.write.recordstage.ThePoliceOrganThatHasItActs;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A case 案件 as the agencies coordinate it (domain §2.2). It records what the competent organs decided; it decides nothing
 * of theirs.
 */
@Aggregate
class Case {

    @AggregateIdentifier
    private String caseId;

    private String clueId;
    private CaseStage stage;
    private CaseStage outcome;
    private String handlingUnit;
    private String divisionCode;
    private Instant asOf;
    private String organ;
    private List<String> sponsors;
    private Instant sponsorsChangedAt;

    Case() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeCase command) {
        if (stage == CaseStage.SUSPENDED && !command.concludedAt().isBefore(asOf)) {
            apply(new ProposalRenewed(
                    caseId,
                    clueId,
                    command.ladder(),
                    command.handlingUnit(),
                    command.divisionCode(),
                    command.concludedAt(),
                    command.conflictRevision()));
            return;
        }
        if (stage != null) {
            throw new DomainException(CaseError.CASE_ALREADY_PROPOSED, Map.of("caseId", caseId));
        }
        apply(new CaseProposed(
                command.caseId(),
                command.clueId(),
                command.clueNo(),
                command.ladder(),
                command.handlingUnit(),
                command.divisionCode(),
                command.concludedAt(),
                command.conflictRevision()));
    }

    @EventSourcingHandler
    void evolve(CaseProposed event) {
        caseId = event.caseId();
        clueId = event.clueId();
        stage = CaseStage.PROPOSED;
        handlingUnit = event.handlingUnit();
        divisionCode = event.divisionCode();
        asOf = event.concludedAt();
        organ = "";
        sponsors = List.of();
        sponsorsChangedAt = Instant.EPOCH;
    }

    /** Created if missing, as most clues that are reopened were never proposed: then nothing is created. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteReopening command) {
        if (stage != CaseStage.PROPOSED || command.reopenedAt().isBefore(asOf)) {
            throw new DomainException(CaseError.REOPENING_CHANGES_NOTHING, Map.of("caseId", command.caseId()));
        }
        apply(new ProposalSuspended(caseId, clueId, command.reopenedAt()));
    }

    @EventSourcingHandler
    void evolve(ProposalSuspended event) {
        stage = CaseStage.SUSPENDED;
        asOf = event.reopenedAt();
    }

    @EventSourcingHandler
    void evolve(ProposalRenewed event) {
        stage = CaseStage.PROPOSED;
        handlingUnit = event.handlingUnit();
        divisionCode = event.divisionCode();
        asOf = event.concludedAt();
    }

    @CommandHandler
    void decide(FileCase command, Clock clock, UnitRegistry units, DivisionRegistry divisions) {
        Rule.verify(
                new OnlyPoliceOfACountyOrAboveFile(command.actor()),
                new OnlyTheLineThatHoldsItFiles(
                        inCharge(new PoliceInCharge(units, divisions, today(clock))), command.actor()));
        Rule.verify(new NothingIsFiledOnAConclusionGivenUp(stage));
        if (stage != CaseStage.PROPOSED) {
            throw new DomainException(CaseError.CASE_ALREADY_FILED, Map.of("stage", stage.name()));
        }
        apply(new CaseFiled(
                caseId,
                command.caseNo(),
                clueId,
                command.actor().unit(),
                command.actor().level().name(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(CaseFiled event) {
        stage = CaseStage.FILED;
        organ = event.filingUnit();
    }

    /** Who may file: the designated organ alone, if there is one. */
    private List<String> inCharge(PoliceInCharge police) {
        return organ.isEmpty() ? police.of(handlingUnit, divisionCode) : List.of(organ);
    }

    @CommandHandler
    void decide(
            DesignateJurisdiction command,
            Clock clock,
            UnitRegistry units,
            DivisionRegistry divisions,
            Recusals recusals) {
        LocalDate today = today(clock);
        OrgUnit designee = units.byId(command.unit(), today);
        Set<String> above = organ.isEmpty()
                ? Set.copyOf(inCharge(new PoliceInCharge(units, divisions, today)))
                : units.lineNamed(organ, today);
        Set<String> line = units.lineNamed(command.unit(), today);
        Rule.verify(
                new ACommonSuperiorDesignates(above, line, command.actor()),
                new OnlyPoliceOfACountyOrAboveAreDesignated(designee),
                new NobodyInConflictIsDesignated(command.unit(), recusals.keepOut(clueId, line)));
        if (!stage.isWithThePolice()) {
            throw new DomainException(CaseError.JURISDICTION_SETTLED, Map.of("stage", stage.name()));
        }
        if (organ.equals(command.unit())) {
            throw new DomainException(CaseError.ALREADY_COMPETENT, Map.of("unit", organ));
        }
        apply(new JurisdictionDesignated(
                caseId,
                clueId,
                organ.isEmpty() ? handlingUnit : organ,
                command.unit(),
                designee.level().name(),
                command.unit().equals(command.actor().unit()) ? "ELEVATED" : "DESIGNATED",
                command.ground().name(),
                command.document(),
                command.actor().unit(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(JurisdictionDesignated event) {
        organ = event.unit();
    }

    @CommandHandler
    void decide(RecordStage command, Clock clock) {
        Rule.verify(
                new EachOrganRecordsItsOwnStages(command.stage(), command.actor()),
                new ThePoliceOrganThatHasItActs(command.stage(), organ, command.actor()),
                new StagesFollowTheirOrder(stage, command.stage()),
                new NoStageLiesInTheFuture(command.reachedOn(), today(clock)));
        apply(new CaseStageRecorded(
                caseId,
                clueId,
                command.stage().name(),
                command.actor().unit(),
                command.document(),
                command.reachedOn(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(CaseStageRecorded event) {
        stage = CaseStage.valueOf(event.stage());
    }

    @CommandHandler
    void decide(NoteSponsors command) {
        if (command.changedAt().isBefore(sponsorsChangedAt)
                || command.sponsors().equals(sponsors)) {
            throw new DomainException(CaseError.SPONSORS_ALREADY_NOTED, Map.of("caseId", caseId));
        }
        apply(new SponsorsNoted(caseId, clueId, command.sponsors(), command.changedAt()));
    }

    @EventSourcingHandler
    void evolve(SponsorsNoted event) {
        sponsors = event.sponsors();
        sponsorsChangedAt = event.changedAt();
    }

    @CommandHandler
    void decide(CloseCase command, Clock clock) {
        Rule.verify(
                new EachOrganRecordsItsOwnStages(CaseStage.CLOSED, command.actor()),
                new ThePoliceOrganThatHasItActs(CaseStage.CLOSED, organ, command.actor()));
        if (stage == CaseStage.CLOSED) {
            throw new DomainException(CaseError.CASE_ALREADY_CLOSED, Map.of("outcome", outcome.name()));
        }
        if (!stage.isFinal()) {
            throw new DomainException(CaseError.CASE_NOT_FINAL, Map.of("stage", stage.name()));
        }
        apply(new CaseClosed(caseId, clueId, stage.name(), command.actor().officer(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(CaseClosed event) {
        stage = CaseStage.CLOSED;
        outcome = CaseStage.valueOf(event.outcome());
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    }
}
