package io.bihuan.casefile.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.casefile.events.CaseClosed;
import io.bihuan.casefile.events.CaseFiled;
import io.bihuan.casefile.events.CaseProposed;
import io.bihuan.casefile.events.CaseStageRecorded;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.casefile.write.closecase.CloseCase;
import io.bihuan.casefile.write.filecase.FileCase;
import io.bihuan.casefile.write.filecase.OnlyPoliceOfACountyOrAboveFile;
import io.bihuan.casefile.write.proposecase.ProposeCase;
import io.bihuan.casefile.write.recordstage.EachOrganRecordsItsOwnStages;
import io.bihuan.casefile.write.recordstage.NoStageLiesInTheFuture;
import io.bihuan.casefile.write.recordstage.RecordStage;
import io.bihuan.casefile.write.recordstage.StagesFollowTheirOrder;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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

    Case() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeCase command) {
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
    }

    @CommandHandler
    void decide(FileCase command, Clock clock) {
        Rule.verify(new OnlyPoliceOfACountyOrAboveFile(command.actor()));
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
    }

    @CommandHandler
    void decide(RecordStage command, Clock clock) {
        Rule.verify(
                new EachOrganRecordsItsOwnStages(command.stage(), command.actor()),
                new StagesFollowTheirOrder(stage, command.stage()),
                new NoStageLiesInTheFuture(command.reachedOn(), LocalDate.ofInstant(clock.instant(), Deadline.ZONE)));
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
    void decide(CloseCase command, Clock clock) {
        Rule.verify(new EachOrganRecordsItsOwnStages(CaseStage.CLOSED, command.actor()));
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
}
