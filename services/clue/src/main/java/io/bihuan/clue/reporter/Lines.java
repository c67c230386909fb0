package io.bihuan.clue.reporter;

import io.bihuan.clue.events.AcceptanceNoticeSent;
import io.bihuan.clue.events.AttachmentReceived;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.DeadlineExtended;
import io.bihuan.clue.events.DialogueEvent;
import io.bihuan.clue.events.ReceiptIssued;
import io.bihuan.clue.events.TipDeclined;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.events.TipReferred;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.ExtensionGround;
import io.bihuan.clue.model.LeakSign;
import io.bihuan.clue.model.LeakSource;
import io.bihuan.clue.read.StatusAfter;
import io.bihuan.clue.write.reportleak.ReportLeak;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** What the log says about a line to a reporter and its matter; from the log itself, so that nothing just said is missing. */
@Component
class Lines {

    private final EventStore log;

    Lines(EventStore log) {
        this.log = log;
    }

    static String idOf(String tipId) {
        return "dialogue-" + tipId;
    }

    boolean isOpen(String tipId) {
        return events(idOf(tipId), DialogueEvent.class).findFirst().isPresent();
    }

    /** @throws DomainException LINE_UNKNOWN if no receipt was issued for the tip */
    String reporterOf(String tipId) {
        return events(idOf(tipId), ReceiptIssued.class)
                .findFirst()
                .map(ReceiptIssued::reporterRef)
                .orElseThrow(() -> new DomainException(ClueError.LINE_UNKNOWN, Map.of("tipId", tipId)));
    }

    List<DialogueEvent> dialogue(String tipId) {
        return events(idOf(tipId), DialogueEvent.class).toList();
    }

    /** The files that were received with the tip or after it, oldest first. */
    List<AttachmentReceived> attachments(String tipId) {
        return events(idOf(tipId), AttachmentReceived.class).toList();
    }

    TipReceived tip(String tipId) {
        return events(tipId, TipReceived.class)
                .findFirst()
                .orElseThrow(() -> new DomainException(ClueError.TIP_UNKNOWN, Map.of("tipId", tipId)));
    }

    Optional<String> clueOf(String tipId) {
        return TipEvent.clueAfter(events(tipId, TipEvent.class).toList());
    }

    /** How the tip ended without a clue, if it did. */
    Optional<TipEvent> end(String tipId) {
        return clueOf(tipId).isPresent()
                ? Optional.empty()
                : events(tipId, TipEvent.class)
                        .filter(event -> event instanceof TipDeclined || event instanceof TipReferred)
                        .findFirst();
    }

    /** Where the matter stands; of a merged clue, as soon as the one it is worked on in has a result, where that one stands (F12). */
    Optional<ClueStatus> status(String tipId) {
        return clueOf(tipId).map(clue -> {
            List<ClueEvent> life = events(clue, ClueEvent.class).toList();
            return ClueMerged.mainAfter(life)
                    .map(main -> statusAfter(events(main, ClueEvent.class).toList()))
                    .filter(main -> !main.isBefore(ClueStatus.CONCLUDED))
                    .orElseGet(() -> statusAfter(life));
        });
    }

    private static ClueStatus statusAfter(List<ClueEvent> life) {
        ClueStatus status = ClueStatus.REGISTERED;
        for (ClueEvent event : life) {
            status = StatusAfter.of(event, status);
        }
        return status;
    }

    /** What the reporter was told of the acceptance, if that was told. */
    Optional<AcceptanceNoticeSent> notice(String tipId) {
        return clueOf(tipId)
                .flatMap(clue -> events(ClueId.ofNotice(clue), AcceptanceNoticeSent.class)
                        .filter(sent -> sent.channel() != null)
                        .findFirst());
    }

    /** Why more time was granted for its verification the last time, if it ever was. */
    Optional<ExtensionGround> extension(String tipId) {
        return clueOf(tipId).stream()
                .flatMap(clue -> events(clue, DeadlineExtended.class))
                .filter(extended -> extended.clock().equals(ClueClock.VERIFICATION.name()))
                .map(extended -> ExtensionGround.valueOf(extended.ground()))
                .reduce((earlier, later) -> later);
    }

    /**
     * What the reporter suspects 泄密, for whoever stands above the desk that registered the clue. Told twice, with the same sign since the
     * same day, it is one leak.
     */
    ReportLeak leak(String tipId, LeakSign sign, LocalDate since, Actor reporter) {
        Optional<ClueRegistered> clue =
                clueOf(tipId).flatMap(id -> events(id, ClueRegistered.class).findFirst());
        return new ReportLeak(
                "leak-" + tipId + "-" + sign + "-" + since,
                tipId,
                tip(tipId).divisionCode(),
                LeakSource.REPORTER,
                sign,
                "",
                since,
                List.of(),
                clue.map(ClueRegistered::deskUnit).orElse(null),
                ConflictSet.NONE,
                reporter);
    }

    private <E> Stream<E> events(String aggregateId, Class<E> type) {
        Stream<?> payloads = log.readEvents(aggregateId).asStream().map(Message::getPayload);
        return payloads.filter(type::isInstance).map(type::cast);
    }
}
