package io.bihuan.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.supervision.events.InterferenceClassified;
import io.bihuan.supervision.events.InterferenceHandled;
import io.bihuan.supervision.events.InterferenceNotified;
import io.bihuan.supervision.events.InterferenceRecorded;
import io.bihuan.supervision.events.InterferenceReferred;
import io.bihuan.supervision.events.InterferenceReported;
import io.bihuan.supervision.events.RetaliationSuspected;
import io.bihuan.supervision.model.InterferenceClass;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.classifyinterference.ClassifyInterference;
import io.bihuan.supervision.write.classifyinterference.NobodyClassifiesTheirOwn;
import io.bihuan.supervision.write.classifyinterference.OnlyTheReceiverClassifies;
import io.bihuan.supervision.write.handleinterference.HandleInterference;
import io.bihuan.supervision.write.handleinterference.WhatIsHandledWasToldBefore;
import io.bihuan.supervision.write.notereported.NoteReported;
import io.bihuan.supervision.write.notifyinterference.NotifyInterference;
import io.bihuan.supervision.write.notifyinterference.OnlyTheImproperGoesOn;
import io.bihuan.supervision.write.raiseretaliation.RaiseRetaliation;
import io.bihuan.supervision.write.recordinterference.NobodyRecordsThemselves;
import io.bihuan.supervision.write.recordinterference.RecordInterference;
import io.bihuan.supervision.write.recordinterference.WhoKeepsOut;
import io.bihuan.supervision.write.referinterference.OnlyTheUnlawfulIsReferred;
import io.bihuan.supervision.write.referinterference.ReferInterference;
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
import org.jspecify.annotations.Nullable;

/** A record that somebody asked about a matter or intervened in it 干预过问记录 (F44): written once, and never changed. */
@Aggregate
class InterferenceRecord {

    private static final int MONTHS_OF_PROTECTION = 24;

    @AggregateIdentifier
    private String recordId;

    private String receiver;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable InterferenceClass found;
    private boolean reported;
    private Set<String> notified = Set.of();
    private @Nullable String referredTo;
    private boolean handled;
    private boolean alarmed;

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
        recordedAt = event.recordedAt();
    }

    @CommandHandler
    void decide(ClassifyInterference command, Clock clock) {
        Rule.verify(
                new OnlyTheReceiverClassifies(receiver, command.actor()),
                new NobodyClassifiesTheirOwn(recordedBy, command.actor()),
                new TextsNameNobody(command.reason()));
        if (found != null) {
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
        found = InterferenceClass.valueOf(event.classification());
    }

    @CommandHandler
    void decide(NoteReported command, Clock clock) {
        if (reported) {
            throw new DomainException(SupervisionError.INTERFERENCE_ALREADY_REPORTED, Map.of("recordId", recordId));
        }
        apply(new InterferenceReported(recordId, command.quarter(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(InterferenceReported event) {
        reported = true;
    }

    @CommandHandler
    void decide(NotifyInterference command, Clock clock) {
        Actor actor = command.actor();
        Rule.verify(
                new OnlyTheReceiverClassifies(receiver, actor),
                new OnlyTheImproperGoesOn(found),
                new TextsNameNobody(command.noticeRef()));
        if (notified.contains(command.audience().name())) {
            throw new DomainException(SupervisionError.INTERFERENCE_ALREADY_NOTIFIED, Map.of("recordId", recordId));
        }
        apply(new InterferenceNotified(
                recordId,
                command.audience().name(),
                command.noticeRef(),
                actor.officer(),
                actor.unit(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(InterferenceNotified event) {
        notified =
                Stream.concat(notified.stream(), Stream.of(event.audience())).collect(Collectors.toUnmodifiableSet());
    }

    @CommandHandler
    void decide(ReferInterference command, Clock clock) {
        Actor actor = command.actor();
        Rule.verify(
                new OnlyTheReceiverClassifies(receiver, actor),
                new OnlyTheUnlawfulIsReferred(found),
                new TextsNameNobody(command.letterRef()));
        if (referredTo != null) {
            throw new DomainException(SupervisionError.INTERFERENCE_ALREADY_REFERRED, Map.of("organ", referredTo));
        }
        apply(new InterferenceReferred(
                recordId, command.organ().name(), command.letterRef(), actor.officer(), actor.unit(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(InterferenceReferred event) {
        referredTo = event.organ();
    }

    @CommandHandler
    void decide(HandleInterference command, Clock clock) {
        Actor actor = command.actor();
        Rule.verify(
                new OnlyTheReceiverClassifies(receiver, actor),
                new OnlyTheImproperGoesOn(found),
                new WhatIsHandledWasToldBefore(!notified.isEmpty() || referredTo != null),
                new TextsNameNobody(command.outcomeRef()));
        if (handled) {
            throw new DomainException(SupervisionError.INTERFERENCE_ALREADY_HANDLED, Map.of("recordId", recordId));
        }
        apply(new InterferenceHandled(
                recordId,
                command.outcome().name(),
                command.outcomeRef(),
                actor.officer(),
                actor.unit(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(InterferenceHandled event) {
        handled = true;
    }

    /** Whoever recorded it is protected for two years (domain §2.3): who loses their posts meanwhile is looked at. */
    @CommandHandler
    void decide(RaiseRetaliation command, Clock clock) {
        LocalDate since = LocalDate.ofInstant(recordedAt, Deadline.ZONE);
        LocalDate on = command.postsEndedOn();
        if (!alarmed && !on.isBefore(since) && !on.isAfter(since.plusMonths(MONTHS_OF_PROTECTION))) {
            apply(new RetaliationSuspected(recordId, on, clock.instant()));
        }
    }

    @EventSourcingHandler
    void evolve(RetaliationSuspected event) {
        alarmed = true;
    }
}
