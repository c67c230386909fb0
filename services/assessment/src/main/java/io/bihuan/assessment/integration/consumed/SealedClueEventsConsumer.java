package io.bihuan.assessment.integration.consumed;

import io.bihuan.assessment.write.noteconflict.NoteConflict;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.ConsumedEvents;
import io.bihuan.platform.integration.Fact;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who must keep out of a matter is noted before anything else about it is shown (F14, ADR 28). */
@Component
class SealedClueEventsConsumer implements ConsumedEvents {

    @Override
    public String topic() {
        return "bihuan.clue.sealed.v1";
    }

    @Override
    public List<ConsumedEvent<?>> events() {
        return List.of(new ConsumedEvent<>(
                "io.bihuan.clue.ConflictDeclared.v1",
                ConflictDeclaredMessage.class,
                SealedClueEventsConsumer::noteConflict));
    }

    static Optional<Object> noteConflict(ConflictDeclaredMessage declared, Fact fact) {
        return Optional.of(new NoteConflict(
                "conflicts-" + declared.clueId(),
                declared.clueId(),
                declared.revision(),
                declared.units(),
                declared.officers(),
                declared.declaredAt()));
    }
}
