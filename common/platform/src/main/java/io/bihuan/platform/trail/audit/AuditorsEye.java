package io.bihuan.platform.trail.audit;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.trail.Outcome;
import io.bihuan.platform.trail.entry.AttemptRefused;
import io.bihuan.platform.trail.entry.InterferenceCandidateRaised;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one auditor may see of the trail (F14, F44). A matter that is hidden from the auditor does not exist here either: who read it is
 * not listed, and who was turned away from it was turned away from something unknown. Of the officers in the auditor's own line,
 * above and below, nobody learns whether what they asked for was hidden; else a colleague's attempt would tell what the
 * auditor's own may not, and who is suspected would hear of it from their own line.
 */
final class AuditorsEye {

    private final Caller auditor;
    private final List<Blindness> blindness;
    private final Map<String, Boolean> blind = new HashMap<>();

    AuditorsEye(Caller auditor, List<Blindness> blindness) {
        this.auditor = auditor;
        this.blindness = blindness;
    }

    boolean sees(TrailEntry entry) {
        if (entry instanceof InterferenceCandidateRaised) {
            return !isInLine(entry) && isTheirs(entry) && !isBlindTo(entry.resourceId());
        }
        return entry instanceof AttemptRefused || !isBlindTo(entry.resourceId());
    }

    /** What became of it, as far as the auditor may know. */
    Outcome outcome(TrailEntry entry) {
        Outcome outcome = Kind.outcome(entry);
        return outcome == Outcome.HIDDEN && (isInLine(entry) || isBlindTo(entry.resourceId()))
                ? Outcome.UNKNOWN
                : outcome;
    }

    /** Searches name no matter, and so nobody but an auditor can say whose they are. */
    private boolean isTheirs(TrailEntry entry) {
        return auditor.is(Role.AUDITOR) || !entry.resourceId().isEmpty();
    }

    /** Those of the things a list showed that the auditor may know of. */
    List<String> among(List<String> ids) {
        return ids.stream().filter(id -> !isBlindTo(id)).toList();
    }

    private boolean isInLine(TrailEntry entry) {
        return entry.officer().equals(auditor.officer())
                || entry.lines().contains(auditor.unit())
                || auditor.lines().contains(entry.unit());
    }

    private boolean isBlindTo(String resource) {
        return !resource.isEmpty()
                && blind.computeIfAbsent(resource, id -> blindness.stream().anyMatch(who -> who.isBlind(auditor, id)));
    }
}
