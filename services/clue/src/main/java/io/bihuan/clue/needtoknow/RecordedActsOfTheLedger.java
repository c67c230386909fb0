package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.read.responsibility.ResponsibilityEntry;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.clue.write.responsibility.RecordedAct;
import io.bihuan.clue.write.responsibility.RecordedActs;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.security.Callers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** From the read model: an entry whose event it has not folded yet is not there yet. Who must keep out is read from the log. */
@Component
class RecordedActsOfTheLedger implements RecordedActs {

    private static final int MOST = 10;

    private final ReadModels readModels;
    private final GuardedReads reads;
    private final Matters matters;

    RecordedActsOfTheLedger(ReadModels readModels, GuardedReads reads, Matters matters) {
        this.readModels = readModels;
        this.reads = reads;
        this.matters = matters;
    }

    @Override
    public RecordedAct own(String entryId) {
        Caller caller = Callers.find().orElseThrow();
        return found(entryId)
                .filter(entry -> entry.officer().equals(caller.officer()))
                .map(this::act)
                .orElseThrow(() -> unknown(entryId));
    }

    @Override
    public RecordedAct seen(String entryId) {
        Caller caller = Callers.find().orElseThrow();
        return found(entryId)
                .filter(entry -> reads.sight(ResponsibilityEntry.class, entryId) != Sight.NONE)
                .map(this::act)
                .filter(act -> !act.conflicts().excludes(caller))
                .orElseThrow(() -> unknown(entryId));
    }

    private Optional<ResponsibilityEntry> found(String entryId) {
        return readModels.find(ResponsibilityEntry.class, entryId);
    }

    private RecordedAct act(ResponsibilityEntry entry) {
        Set<String> together = readModels
                .page(ResponsibilityEntry.class, Map.of("eventId", entry.eventId()), "", false, "", MOST)
                .items()
                .stream()
                .map(ResponsibilityEntry::officer)
                .collect(Collectors.toUnmodifiableSet());
        return new RecordedAct(entry.officer(), entry.unit(), together, matters.conflictsAround(entry.matterId()));
    }

    private static DomainException unknown(String entryId) {
        return new DomainException(ClueError.RESPONSIBILITY_UNKNOWN, Map.of("entryId", entryId));
    }
}
