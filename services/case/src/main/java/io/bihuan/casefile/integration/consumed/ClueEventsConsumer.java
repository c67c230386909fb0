package io.bihuan.casefile.integration.consumed;

import io.bihuan.casefile.write.notereopening.NoteReopening;
import io.bihuan.casefile.write.proposecase.ProposeCase;
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
 * the clue is verified again.
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
                        "io.bihuan.clue.ClueConcluded.v1", ClueConcludedMessage.class, ClueEventsConsumer::proposeCase),
                new ConsumedEvent<>(
                        "io.bihuan.clue.ClueReopened.v1",
                        ClueReopenedMessage.class,
                        ClueEventsConsumer::noteReopening));
    }

    static Optional<Object> proposeCase(ClueConcludedMessage clue, Fact fact) {
        if (!"TRUE".equals(clue.kind()) || !ORGANISED.contains(clue.ladder())) {
            return Optional.empty();
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

    private static String caseOf(String clueId) {
        return "case-" + clueId;
    }
}
