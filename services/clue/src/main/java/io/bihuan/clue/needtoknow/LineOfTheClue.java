package io.bihuan.clue.needtoknow;

import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.events.OfficialImplicated;
import io.bihuan.clue.model.ClueId;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Role;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/**
 * On which line 条线 a clue runs, from the log itself: what a read model does not know yet must not be told either. The life of a
 * discipline line says so with its first event.
 */
@Component
public class LineOfTheClue {

    private final EventStore log;

    /** @param log the log of this service */
    public LineOfTheClue(EventStore log) {
        this.log = log;
    }

    /** The line of a clue, of the notice it owes, or of anything else; what is no clue runs on the crime line, as does what does not exist. */
    public Line of(String aggregateId) {
        return after(log.readEvents(ClueId.behindNotice(aggregateId))
                .asStream()
                .map(Message::getPayload)
                .toList());
    }

    /** Whether a matter on this line does not exist for the caller, whatever they are to it. */
    boolean hides(String aggregateId, Caller caller) {
        boolean discipline =
                caller.is(Role.DISCIPLINE_OFFICER) && caller.agency().equals("DISCIPLINE");
        return !discipline
                && switch (of(aggregateId)) {
                    case CRIME -> false;
                    case DISCIPLINE -> true;
                    case BOTH ->
                        !(caller.is(Role.DESK_TRIAGER, Role.DESK_HEAD)
                                && caller.agency().equals("SHB"));
                };
    }

    private static Line after(List<?> life) {
        if (!life.isEmpty() && life.get(0) instanceof DisciplineLineRegistered) {
            return Line.DISCIPLINE;
        }
        return life.stream().anyMatch(OfficialImplicated.class::isInstance) ? Line.BOTH : Line.CRIME;
    }
}
