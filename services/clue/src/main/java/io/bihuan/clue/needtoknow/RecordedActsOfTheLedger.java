package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.read.responsibility.MattersKeptFrom;
import io.bihuan.clue.read.responsibility.ResponsibilityEntry;
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
import org.springframework.stereotype.Component;

/** From the read model: an entry whose event it has not folded yet is not there yet. */
@Component
class RecordedActsOfTheLedger implements RecordedActs {

    private final ReadModels readModels;
    private final GuardedReads reads;
    private final MattersKeptFrom matters;

    RecordedActsOfTheLedger(ReadModels readModels, GuardedReads reads, MattersKeptFrom matters) {
        this.readModels = readModels;
        this.reads = reads;
        this.matters = matters;
    }

    @Override
    public RecordedAct own(String entryId) {
        Caller caller = Callers.find().orElseThrow();
        return found(entryId)
                .filter(entry -> entry.officer().equals(caller.officer()))
                .filter(entry -> !matters.keepsOut(caller, entry.matterId()))
                .map(RecordedActsOfTheLedger::act)
                .orElseThrow(() -> unknown(entryId));
    }

    @Override
    public RecordedAct seen(String entryId) {
        return found(entryId)
                .filter(entry -> reads.sight(ResponsibilityEntry.class, entryId) != Sight.NONE)
                .map(RecordedActsOfTheLedger::act)
                .orElseThrow(() -> unknown(entryId));
    }

    private Optional<ResponsibilityEntry> found(String entryId) {
        return readModels.find(ResponsibilityEntry.class, entryId);
    }

    private static RecordedAct act(ResponsibilityEntry entry) {
        return new RecordedAct(entry.officer(), entry.unit());
    }

    private static DomainException unknown(String entryId) {
        return new DomainException(ClueError.RESPONSIBILITY_UNKNOWN, Map.of("entryId", entryId));
    }
}
