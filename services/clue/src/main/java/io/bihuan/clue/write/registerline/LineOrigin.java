package io.bihuan.clue.write.registerline;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DisciplineLineRegistered;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a line has from the clue it was split from: how it was registered and triaged, and who must keep out. It is told again of the
 * line in the same words, so that the life of the crime line begins like that of any clue.
 *
 * @param registered how the parent was registered
 * @param triaged how it was triaged
 * @param conflicts who was declared since to keep out
 */
public record LineOrigin(ClueRegistered registered, ClueTriaged triaged, List<ConflictDeclared> conflicts) {

    /** Its conflicts do not change. */
    public LineOrigin {
        conflicts = List.copyOf(conflicts);
    }

    /** How the crime line is registered. */
    public ClueRegistered asCrimeLine(String clueId, String clueNo, String tip) {
        return new ClueRegistered(
                clueId,
                clueNo,
                tip,
                registered.sourceClass(),
                registered.receivedAt(),
                registered.reporterMode(),
                registered.divisionCode(),
                registered.industry(),
                registered.deskUnit(),
                registered.registeredAt());
    }

    /** How the discipline line is registered. */
    public DisciplineLineRegistered asDisciplineLine(String clueId, String clueNo) {
        return new DisciplineLineRegistered(
                clueId,
                clueNo,
                registered.clueId(),
                registered.tipId(),
                registered.sourceClass(),
                registered.receivedAt(),
                registered.reporterMode(),
                registered.divisionCode(),
                registered.industry(),
                registered.deskUnit(),
                registered.registeredAt());
    }

    /** How a line is triaged, and who must keep out of it. */
    public List<ClueEvent> triagedAs(String clueId) {
        ClueEvent triage = new ClueTriaged(
                clueId,
                triaged.matterClass(),
                triaged.suspectedLadder(),
                triaged.industry(),
                triaged.grade(),
                triaged.conflictUnits(),
                triaged.firstOfficer(),
                triaged.secondOfficer(),
                triaged.triagedAt());
        return Stream.concat(
                        Stream.of(triage),
                        conflicts.stream()
                                .map(it -> new ConflictDeclared(
                                        clueId,
                                        it.units(),
                                        it.officers(),
                                        it.ground(),
                                        it.declaredBy(),
                                        it.declaredAt())))
                .toList();
    }
}
