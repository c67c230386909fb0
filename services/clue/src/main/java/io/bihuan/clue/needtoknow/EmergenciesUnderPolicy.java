package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.emergencyaccesses.EmergenciesInSight;
import io.bihuan.clue.read.emergencyaccesses.EmergencyAccessDetails;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the latest emergency accesses that run and that the policy does not hide. */
@Component
class EmergenciesUnderPolicy implements EmergenciesInSight {

    /** They run for hours, so that those that run are among the latest. */
    private static final int LATEST = 100;

    private final ReadModels readModels;
    private final GuardedReads reads;
    private final Clock clock;

    EmergenciesUnderPolicy(ReadModels readModels, GuardedReads reads, Clock clock) {
        this.readModels = readModels;
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public Notice now() {
        Instant now = clock.instant();
        List<EmergencyAccessDetails> running =
                readModels
                        .page(EmergencyAccessDetails.class, Map.of(), "requestedAt", true, "", LATEST)
                        .items()
                        .stream()
                        .filter(one -> now.isBefore(one.endsAt()))
                        .filter(one -> reads.sight(EmergencyAccessDetails.class, one.accessId()) != Sight.NONE)
                        .toList();
        int open = (int) running.stream().filter(one -> one.approver() != null).count();
        return new Notice(running.size() - open, open);
    }
}
