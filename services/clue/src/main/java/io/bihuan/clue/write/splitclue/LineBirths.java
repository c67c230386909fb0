package io.bihuan.clue.write.splitclue;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.write.registerline.LineOrigin;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** How the lines of a split clue hang together, from the log itself: no read model lags behind it, and the crime line names nobody. */
@Component
public class LineBirths {

    private final EventStore log;

    /** @param log the log of this service */
    public LineBirths(EventStore log) {
        this.log = log;
    }

    /** What both lines of a split clue have from it. */
    public LineOrigin originOf(ClueSplit split) {
        List<?> life = life(split.clueId());
        return new LineOrigin(
                only(life, ClueRegistered.class).orElseThrow(),
                only(life, ClueTriaged.class).orElseThrow(),
                life.stream()
                        .filter(ConflictDeclared.class::isInstance)
                        .map(ConflictDeclared.class::cast)
                        .toList());
    }

    /** The parent of a crime line; empty if the clue is none. */
    public Optional<String> parentOfCrimeLine(String clueId) {
        return parentOfDisciplineLine(ClueId.ofDisciplineLine(clueId));
    }

    /** The parent of a discipline line; empty if the clue is none. */
    public Optional<String> parentOfDisciplineLine(String clueId) {
        return only(life(clueId), DisciplineLineRegistered.class).map(DisciplineLineRegistered::parentId);
    }

    /** Where a clue came from; empty if there is no such clue. */
    Optional<SourceClass> sourceOf(String clueId) {
        return only(life(clueId), ClueRegistered.class).map(clue -> SourceClass.of(clue.sourceClass()));
    }

    private static <E> Optional<E> only(List<?> life, Class<E> type) {
        return life.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private List<?> life(String clueId) {
        return log.readEvents(clueId).asStream().map(Message::getPayload).toList();
    }
}
