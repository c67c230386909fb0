package io.bihuan.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.supervision.events.InterferenceClassified;
import io.bihuan.supervision.events.InterferenceRecorded;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.classifyinterference.ClassifyInterference;
import io.bihuan.supervision.write.classifyinterference.NobodyClassifiesTheirOwn;
import io.bihuan.supervision.write.classifyinterference.OnlyTheReceiverClassifies;
import io.bihuan.supervision.write.recordinterference.NobodyRecordsThemselves;
import io.bihuan.supervision.write.recordinterference.RecordInterference;
import io.bihuan.supervision.write.recordinterference.WhoKeepsOut;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A record that somebody asked about a matter or intervened in it 干预过问记录 (F44): written once, and never changed. */
@Aggregate
class InterferenceRecord {

    @AggregateIdentifier
    private String recordId;

    private String receiver;
    private String recordedBy;
    private boolean classified;

    InterferenceRecord() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            RecordInterference command,
            Clock clock,
            UnitRegistry units,
            DivisionRegistry divisions,
            WhoKeepsOut whoKeepsOut) {
        if (recordId != null) {
            throw new DomainException(SupervisionError.INTERFERENCE_ALREADY_RECORDED, Map.of("recordId", recordId));
        }
        Rule.verify(
                new NobodyRecordsThemselves(command.askerOfficer(), command.actor()),
                new TextsNameNobody(command.demand()),
                new TextsNameNobody(command.evidenceRef()));
        Instant now = clock.instant();
        OutsideTheLine outside = new OutsideTheLine(units, divisions, LocalDate.ofInstant(now, Deadline.ZONE));
        apply(new InterferenceRecorded(
                command.recordId(),
                command.matterId(),
                command.askerOfficer(),
                command.askerUnit(),
                command.askerPost().name(),
                command.kind().name(),
                command.channel().name(),
                command.demand(),
                command.evidenceRef(),
                command.candidateId(),
                outside.receiver(command.askerUnit(), command.actor().unit(), whoKeepsOut.ofMatter(command.matterId())),
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    @EventSourcingHandler
    void evolve(InterferenceRecorded event) {
        recordId = event.recordId();
        receiver = event.receiver();
        recordedBy = event.recordedBy();
    }

    @CommandHandler
    void decide(ClassifyInterference command, Clock clock) {
        Rule.verify(
                new OnlyTheReceiverClassifies(receiver, command.actor()),
                new NobodyClassifiesTheirOwn(recordedBy, command.actor()),
                new TextsNameNobody(command.reason()));
        if (classified) {
            throw new DomainException(SupervisionError.INTERFERENCE_ALREADY_CLASSIFIED, Map.of("recordId", recordId));
        }
        apply(new InterferenceClassified(
                recordId,
                command.classification().name(),
                command.reason(),
                command.actor().officer(),
                command.actor().unit(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(InterferenceClassified event) {
        classified = true;
    }
}
