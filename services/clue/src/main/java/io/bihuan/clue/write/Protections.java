package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ProtectionNoted;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.noteprotection.NoteProtection;
import io.bihuan.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a clue knows of the protection of its reporters 保护措施 (F16, F21): which measures are in force and when each was looked at last.
 *
 * @param known by measure
 * @param concludedAt when the clue was concluded; null while no conclusion holds
 */
record Protections(Map<String, Known> known, @Nullable Instant concludedAt) {

    /** How a measure stands. */
    record Known(boolean inForce, Instant lookedAtOn) {}

    static Protections none() {
        return new Protections(Map.of(), null);
    }

    /** What of a command is news. */
    ProtectionNoted note(NoteProtection command, Instant now) {
        Known before = known.get(command.measureId());
        if (before != null && !command.lookedAtOn().isAfter(before.lookedAtOn())) {
            throw new DomainException(ClueError.PROTECTION_ALREADY_NOTED);
        }
        return new ProtectionNoted(command.clueId(), command.measureId(), command.inForce(), command.lookedAtOn(), now);
    }

    /** Each measure in force is looked at again once the clue is concluded (I8). */
    List<ClosureItem> openItems() {
        boolean open = known.values().stream()
                .anyMatch(it ->
                        it.inForce() && (concludedAt == null || it.lookedAtOn().isBefore(concludedAt)));
        return open ? List.of(ClosureItem.PROTECTION) : List.of();
    }

    Protections after(ProtectionNoted event) {
        Map<String, Known> more = new TreeMap<>(known);
        more.put(event.measureId(), new Known(event.inForce(), event.lookedAtOn()));
        return new Protections(more, concludedAt);
    }

    Protections after(ClueConcluded event) {
        return new Protections(known, event.concludedAt());
    }

    Protections after(ClueReopened event) {
        return new Protections(known, null);
    }
}
