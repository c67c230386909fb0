package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.responsibility.ActsInSight;
import io.bihuan.clue.read.responsibility.ResponsibilityEntry;
import io.bihuan.clue.read.unsealrequests.RequestsInSight;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * By the guard of the entries, and by the log for whoever must keep out. That a matter is blank so has many causes, a transfer or a clue that went on
 * to another unit, and tells no more than the matter itself, which is not found.
 */
@Component
class ActsInMattersSeen implements ActsInSight {

    private final ResponsibilityEntryGuard guard;
    private final SightFromTheLog sight;
    private final Matters matters;
    private final RequestsInSight requests;

    ActsInMattersSeen(
            ResponsibilityEntryGuard guard, SightFromTheLog sight, Matters matters, RequestsInSight requests) {
        this.guard = guard;
        this.sight = sight;
        this.matters = matters;
        this.requests = requests;
    }

    @Override
    public boolean isMatterSeen(Caller caller, ResponsibilityEntry entry) {
        if (entry.isAboutAReporter()) {
            return requests.at(entry.matterId()).sight() != Sight.NONE;
        }
        return !matters.conflictsAround(entry.matterId()).excludes(caller)
                && guard.facets(List.of(entry)).stream().anyMatch(it -> it != null && sight.permits(caller, it));
    }
}
