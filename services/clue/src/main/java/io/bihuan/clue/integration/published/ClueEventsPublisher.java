package io.bihuan.clue.integration.published;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineExtended;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineResumed;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.events.ResultFedBack;
import io.bihuan.clue.needtoknow.DeclaredConflicts;
import io.bihuan.clue.needtoknow.LineOfTheClue;
import io.bihuan.kernel.access.Line;
import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.EventInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What clues tell other services. What is not named here stays inside. */
@Component
class ClueEventsPublisher implements PublishedEvents<ClueEvent> {

    private static final String PREFIX = "io.bihuan.clue.";

    private final Map<Class<?>, BiFunction<ClueEvent, EventInfo, Published>> translations = new LinkedHashMap<>();

    private final DeclaredConflicts conflicts;
    private final LineOfTheClue lines;

    ClueEventsPublisher(DeclaredConflicts conflicts, LineOfTheClue lines) {
        this.conflicts = conflicts;
        this.lines = lines;
        translate(
                ClueDispatched.class,
                "ClueDispatched.v1",
                e -> new ClueDispatchedV1(
                        e.clueId(),
                        e.clueNo(),
                        e.handlingUnit(),
                        e.grade(),
                        e.divisionCode(),
                        e.dispatchedAt(),
                        e.dueOn(),
                        false));
        translate(
                ClueRedispatched.class,
                "ClueDispatched.v1",
                e -> new ClueDispatchedV1(
                        e.clueId(),
                        e.clueNo(),
                        e.handlingUnit(),
                        e.grade(),
                        e.divisionCode(),
                        e.dispatchedAt(),
                        e.dueOn(),
                        true));
        translate(
                ClueReceiptAcknowledged.class,
                "ClueReceiptAcknowledged.v1",
                e -> new ClueReceiptAcknowledgedV1(e.clueId(), e.unit(), e.acknowledgedAt()));
        translate(
                ClueReturned.class,
                "ClueReturned.v1",
                e -> new ClueReturnedV1(e.clueId(), e.unit(), e.reasonCode(), e.returnedAt()));
        translate(
                OfferWithdrawn.class,
                "ClueOfferEnded.v1",
                e -> new ClueOfferEndedV1(e.clueId(), e.offeredTo(), "WITHDRAWN", e.withdrawnAt()));
        translate(
                OfferLapsed.class,
                "ClueOfferEnded.v1",
                e -> new ClueOfferEndedV1(e.clueId(), e.unit(), "LAPSED", e.lapsedAt()));
        translate(ClueRecalled.class, "ClueRecalled.v1", e -> new ClueRecalledV1(e.clueId(), e.unit(), e.recalledAt()));
        bind(
                DeadlineStarted.class,
                "DeadlineStarted.v1",
                (e, conflictRevision) -> new DeadlineStartedV1(
                        e.clueId(),
                        e.clock(),
                        e.unit(),
                        e.ruleId(),
                        e.ruleVersion(),
                        e.calendarVersion(),
                        e.provisional(),
                        e.startedAt(),
                        e.dueOn(),
                        e.dueAt(),
                        conflictRevision));
        bind(
                DeadlineExtended.class,
                "DeadlineMoved.v1",
                (e, conflictRevision) -> new DeadlineMovedV1(
                        e.clueId(),
                        e.clock(),
                        e.unit(),
                        "EXTENDED",
                        e.ruleId(),
                        e.ruleVersion(),
                        e.calendarVersion(),
                        e.provisional(),
                        e.dueBefore(),
                        e.dueOn(),
                        e.dueAt(),
                        e.extendedAt(),
                        conflictRevision));
        bind(
                DeadlineResumed.class,
                "DeadlineMoved.v1",
                (e, conflictRevision) -> new DeadlineMovedV1(
                        e.clueId(),
                        e.clock(),
                        e.unit(),
                        "RESUMED",
                        e.ruleId(),
                        e.ruleVersion(),
                        e.calendarVersion(),
                        e.provisional(),
                        e.dueBefore(),
                        e.dueOn(),
                        e.dueAt(),
                        e.resumedAt(),
                        conflictRevision));
        bind(
                DeadlineRecomputed.class,
                "DeadlineMoved.v1",
                (e, conflictRevision) -> new DeadlineMovedV1(
                        e.clueId(),
                        e.clock(),
                        e.unit(),
                        "RECOMPUTED",
                        e.ruleId(),
                        e.ruleVersion(),
                        e.calendarVersion(),
                        e.provisional(),
                        e.dueBefore(),
                        e.dueOn(),
                        e.dueAt(),
                        e.recomputedAt(),
                        conflictRevision));
        bind(
                DeadlineBreached.class,
                "DeadlineBreached.v1",
                (e, conflictRevision) -> new DeadlineBreachedV1(
                        e.clueId(),
                        e.clueNo(),
                        e.clock(),
                        e.unit(),
                        e.ruleId(),
                        e.dueAt(),
                        e.breachedAt(),
                        conflictRevision));
        bind(
                ClueConcluded.class,
                "ClueConcluded.v1",
                (e, conflictRevision) -> new ClueConcludedV1(
                        e.clueId(),
                        e.clueNo(),
                        e.kind(),
                        e.ladder(),
                        e.handlingUnit(),
                        e.divisionCode(),
                        e.concludedAt(),
                        conflictRevision));
        translate(
                ResultFedBack.class,
                "ResultFedBack.v1",
                e -> new ResultFedBackV1(e.clueId(), e.unit(), e.outcome(), e.fedBackAt()));
        translate(
                ClueLoopClosed.class,
                "ClueLoopClosed.v1",
                e -> new ClueLoopClosedV1(e.clueId(), e.clueNo(), e.closedAt()));
        translate(
                ClueReopened.class,
                "ClueReopened.v1",
                e -> new ClueReopenedV1(e.clueId(), e.handlingUnit(), e.reopenedAt()));
    }

    @Override
    public Class<ClueEvent> eventType() {
        return ClueEvent.class;
    }

    @Override
    public Optional<Published> translate(ClueEvent event, EventInfo info) {
        return Optional.ofNullable(translations.get(event.getClass()))
                .filter(translation -> lines.of(event.clueId()) == Line.CRIME)
                .filter(translation -> !(event instanceof OfferWithdrawn withdrawn && withdrawn.ofReturn()))
                .map(translation -> translation.apply(event, info));
    }

    private <E extends ClueEvent> void translate(Class<E> event, String type, Function<E, Object> data) {
        translations.put(event, (e, info) -> new Published(PREFIX + type, data.apply(event.cast(e))));
    }

    /** From what begins something elsewhere, others know how much they must have heard of conflicts before it is seen. */
    private <E extends ClueEvent> void bind(Class<E> event, String type, BiFunction<E, Integer, Object> data) {
        translations.put(
                event,
                (e, info) -> new Published(
                        PREFIX + type,
                        data.apply(
                                event.cast(e),
                                conflicts
                                        .upTo(info.aggregateId(), info.sequence())
                                        .revision())));
    }
}
