package io.bihuan.clue.write.closeloop;

import io.bihuan.clue.events.ClueAbsorbed;
import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueReleased;
import io.bihuan.clue.events.MergedResultFedBack;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Who reported clues that were merged into another, and whether they were told what came of it (F12, F13), from the log itself. */
@Component
class MergedReporters {

    private final EventStore log;

    MergedReporters(EventStore log) {
        this.log = log;
    }

    /** Whether reporters of a clue that is worked on in this one were not told of its last conclusion, nor telling them waived. */
    boolean areOwedTheResultOf(String mainClueId) {
        List<?> life = life(mainClueId);
        return life.stream()
                .filter(ClueConcluded.class::isInstance)
                .map(event -> ((ClueConcluded) event).concludedAt())
                .reduce((earlier, later) -> later)
                .filter(concludedAt ->
                        absorbedBy(life).stream().anyMatch(merged -> !wereToldSince(merged, concludedAt)))
                .isPresent();
    }

    private static Set<String> absorbedBy(List<?> life) {
        Set<String> absorbed = new LinkedHashSet<>();
        for (Object event : life) {
            if (event instanceof ClueAbsorbed taken) {
                absorbed.add(taken.absorbedClueId());
            } else if (event instanceof ClueReleased released) {
                absorbed.remove(released.absorbedClueId());
            }
        }
        return absorbed;
    }

    private boolean wereToldSince(String mergedClueId, Instant concludedAt) {
        return life(mergedClueId).stream()
                .anyMatch(event -> event instanceof MergedResultFedBack told
                        && !told.fedBackAt().isBefore(concludedAt));
    }

    private List<?> life(String clueId) {
        return log.readEvents(clueId).asStream().map(Message::getPayload).toList();
    }
}
