package io.bihuan.platform.trail.audit;

import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.trail.Outcome;
import io.bihuan.platform.trail.entry.AttemptRefused;
import io.bihuan.platform.trail.entry.InterferenceCandidateRaised;
import io.bihuan.platform.trail.entry.SearchRecorded;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an entry is a candidate of interference 干预线索 (F44): somebody without need to know named a matter that there is, by its id or in
 * a command, or a sponsor sent a command that is no sponsor's (F29), or somebody narrowed a list down to something a conflict keeps from them. A list that is not narrowed is what everybody
 * opens every morning, and what no rule happens to grant is left out of everybody's lists: neither raises anything.
 */
final class Suspicion {

    private Suspicion() {}

    /** @param position where the entry stands */
    static Optional<InterferenceCandidateRaised> in(TrailEntry entry, long position) {
        return isOne(entry) ? Optional.of(candidate(entry, position)) : Optional.empty();
    }

    private static boolean isOne(TrailEntry entry) {
        if (entry instanceof SearchRecorded search) {
            return !search.filters().isEmpty() && search.blind() > 0;
        }
        return entry instanceof AttemptRefused refused
                && (refused.outcome().equals(Outcome.HIDDEN.name()) || isASponsorsInstruction(refused));
    }

    /** S35: what a leader who only sponsors tried to do to a matter, and may not. */
    private static boolean isASponsorsInstruction(AttemptRefused refused) {
        return refused.outcome().equals(Outcome.FORBIDDEN.name())
                && refused.roles().contains(Role.SPONSOR.name())
                && !refused.operation().startsWith("GET ")
                && refused.resourceId().chars().anyMatch(Character::isDigit);
    }

    private static InterferenceCandidateRaised candidate(TrailEntry entry, long position) {
        return new InterferenceCandidateRaised(
                entry.officer(),
                entry.unit(),
                entry.agency(),
                entry.lines(),
                entry.operation(),
                entry.resourceType(),
                entry.resourceId(),
                LocalDate.ofInstant(entry.at(), Deadline.ZONE),
                position,
                entry.at());
    }
}
