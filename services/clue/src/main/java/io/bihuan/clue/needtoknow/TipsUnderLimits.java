package io.bihuan.clue.needtoknow;

import io.bihuan.clue.events.EmergencyAccessRequested;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.clue.write.emergencyaccess.TipsForLife;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.platform.security.Callers;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Breaking the glass widens what somebody is granted; no limit of the policy gives way to it (B6). */
@Component
class TipsUnderLimits implements TipsForLife {

    private final Matters matters;
    private final SightFromTheLog sight;
    private final LineOfTheClue lines;
    private final EventStore log;

    TipsUnderLimits(Matters matters, SightFromTheLog sight, LineOfTheClue lines, EventStore log) {
        this.matters = matters;
        this.sight = sight;
        this.lines = lines;
        this.log = log;
    }

    @Override
    public Tip of(String tipId) {
        return find(tipId).orElseThrow(() -> new DomainException(ClueError.TIP_UNKNOWN, Map.of("tipId", tipId)));
    }

    @Override
    public Tip behind(String accessId) {
        return log.readEvents(accessId)
                .asStream()
                .<Object>map(Message::getPayload)
                .filter(EmergencyAccessRequested.class::isInstance)
                .map(event -> ((EmergencyAccessRequested) event).tipId())
                .findFirst()
                .flatMap(this::find)
                .orElseThrow(
                        () -> new DomainException(ClueError.EMERGENCY_ACCESS_UNKNOWN, Map.of("accessId", accessId)));
    }

    private Optional<Tip> find(String tipId) {
        ConflictSet conflicts = matters.conflictsAround(tipId);
        return sight.find(TipDetails.class, tipId)
                .filter(tip -> CurrentActor.caller()
                        .or(Callers::find)
                        .filter(caller -> !conflicts.excludes(caller))
                        .isPresent())
                .filter(tip -> tip.clueId() == null || isOpen(tip.clueId()))
                .map(tip -> new Tip(tipId, tip.divisionCode(), tip.place(), tip.accused(), tip.narrative(), conflicts));
    }

    private boolean isOpen(String clueId) {
        return lines.of(clueId) == Line.CRIME
                && sight.find(ClueDetails.class, clueId)
                        .filter(clue -> !clue.isRestricted())
                        .isPresent();
    }
}
