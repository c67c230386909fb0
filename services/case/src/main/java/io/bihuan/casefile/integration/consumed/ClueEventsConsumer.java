package io.bihuan.casefile.integration.consumed;

import io.bihuan.casefile.model.Ladder;
import io.bihuan.casefile.write.notedispatch.NoteDispatch;
import io.bihuan.casefile.write.notefinding.NoteFinding;
import io.bihuan.casefile.write.notehandler.NoteHandler;
import io.bihuan.casefile.write.notereopening.NoteReopening;
import io.bihuan.casefile.write.proposecase.ProposeCase;
import io.bihuan.casefile.write.withdrawhandler.WithdrawHandler;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.ConsumedEvents;
import io.bihuan.platform.integration.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A clue that proved true and stands on the ladder of organised crime becomes a proposed case; no other does. The proposal waits while
 * the clue is verified again. Before that, what travels of a clue says who looks after its assets (F32).
 */
@Component
class ClueEventsConsumer implements ConsumedEvents {

    private static final Set<String> ORGANISED = Set.of("HEI", "E_GROUP", "E_GANG");

    @Override
    public String topic() {
        return "bihuan.clue.v1";
    }

    @Override
    public List<ConsumedEvent<?>> events() {
        return List.of(
                new ConsumedEvent<>(
                        "io.bihuan.clue.ClueConcluded.v1", ClueConcludedMessage.class, ClueEventsConsumer::conclude),
                new ConsumedEvent<>(
                        "io.bihuan.clue.ClueReopened.v1", ClueReopenedMessage.class, ClueEventsConsumer::noteReopening),
                new ConsumedEvent<>(
                        "io.bihuan.clue.ClueDispatched.v1",
                        ClueDispatchedMessage.class,
                        ClueEventsConsumer::noteDispatch),
                new ConsumedEvent<>(
                        "io.bihuan.clue.ClueReceiptAcknowledged.v1",
                        ClueReceiptAcknowledgedMessage.class,
                        ClueEventsConsumer::noteHandler),
                new ConsumedEvent<>(
                        "io.bihuan.clue.ClueRecalled.v1", ClueRecalledMessage.class, ClueEventsConsumer::recall),
                new ConsumedEvent<>(
                        "io.bihuan.clue.ClueReturned.v1", ClueReturnedMessage.class, ClueEventsConsumer::giveBack));
    }

    static Optional<Object> conclude(ClueConcludedMessage clue, Fact fact) {
        if (!"TRUE".equals(clue.kind()) || !ORGANISED.contains(clue.ladder())) {
            return Optional.of(
                    new NoteFinding(assetsOf(clue.clueId()), clue.clueId(), found(clue), clue.concludedAt()));
        }
        return Optional.of(new ProposeCase(
                caseOf(clue.clueId()),
                clue.clueId(),
                clue.clueNo(),
                clue.ladder(),
                clue.handlingUnit(),
                clue.divisionCode(),
                clue.concludedAt(),
                Objects.requireNonNullElse(clue.conflictRevision(), 0)));
    }

    static Optional<Object> noteReopening(ClueReopenedMessage clue, Fact fact) {
        return Optional.of(new NoteReopening(caseOf(clue.clueId()), clue.clueId(), clue.reopenedAt()));
    }

    /** A ladder stands only as far as the clue proved true. */
    private static Ladder found(ClueConcludedMessage clue) {
        return clue.kind().equals("TRUE") || clue.kind().equals("PARTLY_TRUE")
                ? Ladder.valueOf(clue.ladder())
                : Ladder.NONE;
    }

    static Optional<Object> noteDispatch(ClueDispatchedMessage clue, Fact fact) {
        return Optional.of(new NoteDispatch(
                assetsOf(clue.clueId()), clue.clueId(), clue.clueNo(), clue.divisionCode(), clue.dispatchedAt()));
    }

    static Optional<Object> noteHandler(ClueReceiptAcknowledgedMessage clue, Fact fact) {
        return Optional.of(new NoteHandler(assetsOf(clue.clueId()), clue.clueId(), clue.unit(), clue.acknowledgedAt()));
    }

    static Optional<Object> recall(ClueRecalledMessage clue, Fact fact) {
        return Optional.of(new WithdrawHandler(assetsOf(clue.clueId()), clue.clueId(), clue.unit(), clue.recalledAt()));
    }

    static Optional<Object> giveBack(ClueReturnedMessage clue, Fact fact) {
        return Optional.of(new WithdrawHandler(assetsOf(clue.clueId()), clue.clueId(), clue.unit(), clue.returnedAt()));
    }

    private static String assetsOf(String clueId) {
        return "assets-" + clueId;
    }

    private static String caseOf(String clueId) {
        return "case-" + clueId;
    }
}
