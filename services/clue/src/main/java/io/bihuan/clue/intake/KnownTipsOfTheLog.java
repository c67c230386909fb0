package io.bihuan.clue.intake;

import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.intake.table.CellText;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the log itself: a tip received a moment ago counts at once. */
@Component
class KnownTipsOfTheLog implements KnownTips {

    private final EventStore log;

    KnownTipsOfTheLog(EventStore log) {
        this.log = log;
    }

    @Override
    public boolean holds(TipDraft tip) {
        return tip.hasNumber()
                && log.readEvents(tip.number())
                        .asStream()
                        .map(Message::getPayload)
                        .anyMatch(event -> event instanceof TipReceived received && saysTheSame(received, tip));
    }

    /** Who reported is not compared: no ledger that leaves the system holds it. */
    static boolean saysTheSame(TipReceived known, TipDraft written) {
        return known.sourceClass().equals(written.source().name())
                && known.reporterMode().equals(written.mode().name())
                && known.receivedAt()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .equals(written.receivedAt().truncatedTo(ChronoUnit.SECONDS))
                && Objects.equals(known.proposedUnit(), written.unitId())
                && Objects.equals(known.proposedDueOn(), written.dueOn())
                && same(known.channel(), written.channel())
                && same(known.divisionCode(), written.divisionCode())
                && same(known.place(), written.place())
                && same(known.industry(), written.industry())
                && same(known.accused(), written.accused())
                && same(known.narrative(), written.narrative())
                && same(known.remark(), written.remark());
    }

    private static boolean same(@Nullable String known, String written) {
        return CellText.of(Objects.toString(known, "")).equals(CellText.of(written));
    }
}
