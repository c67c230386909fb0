package io.bihuan.clue.write.noteprotection;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.ProtectionMeasureApplied;
import io.bihuan.clue.events.ProtectionMeasureLifted;
import io.bihuan.clue.events.ProtectionMeasureReviewed;
import io.bihuan.clue.events.ProtectionNoted;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.ProtectionId;
import io.bihuan.clue.write.splitclue.LineBirths;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Which clue waits for the protection of which reporters, from the log itself. Of a split clue it is the crime line: that one is concluded. */
@Component
public class GuardedClues {

    private final EventStore log;
    private final LineBirths births;

    GuardedClues(EventStore log, LineBirths births) {
        this.log = log;
        this.births = births;
    }

    /** How a measure stands. */
    public record Measure(String measureId, boolean inForce, Instant lookedAtOn) {}

    /** The clue that a tip is worked on in, or in which something stands in its place; empty if it has none. */
    public Optional<String> clueOf(String tipId) {
        Optional<String> clue = TipEvent.clueAfter(life(tipId))
                .or(() -> Optional.of(ClueId.ofTip(tipId))
                        .filter(id -> life(id).stream().anyMatch(ClueEvent.class::isInstance)));
        return clue.map(this::workedOn);
    }

    /** The clue itself or, once it was split and that one is there, its crime line. */
    public String workedOn(String clueId) {
        return life(clueId).stream()
                .filter(ClueSplit.class::isInstance)
                .map(split -> ((ClueSplit) split).crimeLineId())
                .filter(line -> !life(line).isEmpty())
                .findFirst()
                .orElse(clueId);
    }

    /** All measures that ever were in force for the reporter of a tip. */
    public List<Measure> measuresOf(String tipId) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (Object event : life(ProtectionId.ofTip(tipId))) {
            if (event instanceof ProtectionMeasureApplied e) {
                measures.put(e.measureId(), new Measure(e.measureId(), true, e.appliedAt()));
            } else if (event instanceof ProtectionMeasureReviewed e) {
                measures.put(e.measureId(), new Measure(e.measureId(), true, e.reviewedAt()));
            } else if (event instanceof ProtectionMeasureLifted e) {
                measures.put(e.measureId(), new Measure(e.measureId(), false, e.liftedAt()));
            }
        }
        return new ArrayList<>(measures.values());
    }

    /** What was noted on the clue that a crime line comes from, before it was split; nothing of any other clue. */
    public List<Measure> notedBefore(String crimeLineId) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        births.parentOfCrimeLine(crimeLineId).map(this::life).orElse(List.of()).stream()
                .filter(ProtectionNoted.class::isInstance)
                .map(ProtectionNoted.class::cast)
                .forEach(e -> measures.put(e.measureId(), new Measure(e.measureId(), e.inForce(), e.lookedAtOn())));
        return new ArrayList<>(measures.values());
    }

    private List<?> life(String aggregateId) {
        return log.readEvents(aggregateId).asStream().map(Message::getPayload).toList();
    }
}
