package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.matter.Matter;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.platform.command.CurrentActor;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Matters as whoever asks may know of them: those they must keep out of are as unknown as those that never were. */
@Component
@Primary
class SeenMatters implements Matters {

    private final Matters matters;

    SeenMatters(@Qualifier("mattersOfTheLog") Matters matters) {
        this.matters = matters;
    }

    @Override
    public Matter ofTip(String tipId) {
        Matter matter = matters.ofTip(tipId);
        if (isHidden(matter)) {
            throw new DomainException(ClueError.TIP_UNKNOWN, Map.of("tipId", tipId));
        }
        return matter;
    }

    @Override
    public Matter ofRequest(String requestId) {
        Matter matter = matters.ofRequest(requestId);
        if (isHidden(matter)) {
            throw new DomainException(ClueError.VAULT_REQUEST_UNKNOWN, Map.of("requestId", requestId));
        }
        return matter;
    }

    @Override
    public ConflictSet conflictsAround(String aggregateId) {
        return matters.conflictsAround(aggregateId);
    }

    @Override
    public boolean isDestructionOrdered(String requestId) {
        return matters.isDestructionOrdered(requestId);
    }

    private static boolean isHidden(Matter matter) {
        return CurrentActor.caller().filter(matter.conflicts()::excludes).isPresent();
    }
}
