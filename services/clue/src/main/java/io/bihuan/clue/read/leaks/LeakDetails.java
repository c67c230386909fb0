package io.bihuan.clue.read.leaks;

import io.bihuan.clue.events.LeakCleared;
import io.bihuan.clue.events.LeakConfirmed;
import io.bihuan.clue.events.LeakEvent;
import io.bihuan.clue.events.LeakSuspected;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One suspected leak 泄密线索.
 *
 * @param status {@code SUSPECTED}, {@code CONFIRMED}, {@code UNFOUNDED} or {@code UNDETERMINED}
 * @param facts what was noticed; null in what is left of it for lesser sight
 * @param handlingUnit the unit that looks into it
 * @param disciplineUnit the discipline organ beside it, or null
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record LeakDetails(
        String leakId,
        String tipId,
        String status,
        @Nullable Facts facts,
        String handlingUnit,
        @Nullable String disciplineUnit,
        Instant suspectedAt,
        @Nullable Finding finding,
        long version) {

    /** What was noticed 泄密迹象. */
    public record Facts(
            String source,
            String sign,
            String factsRef,
            LocalDate since,
            List<Long> readPositions,
            @Nullable String suspectedUnit) {}

    /** What was found 核查结论. */
    public record Finding(String reference, String foundBy, String unit, Instant foundAt) {}

    /** How far it is, for somebody who need not know what it says. */
    public LeakDetails statusOnly() {
        return new LeakDetails(leakId, tipId, status, null, handlingUnit, disciplineUnit, suspectedAt, null, version);
    }

    /** That there is such a leak. */
    public LeakDetails metadataOnly() {
        return new LeakDetails(leakId, tipId, "", null, "", null, suspectedAt, null, version);
    }

    static LeakDetails evolve(@Nullable LeakDetails before, LeakEvent event, EventInfo info) {
        if (event instanceof LeakSuspected e) {
            return new LeakDetails(
                    e.leakId(),
                    e.tipId(),
                    "SUSPECTED",
                    new Facts(e.source(), e.sign(), e.factsRef(), e.since(), e.readPositions(), e.suspectedUnit()),
                    e.handlingUnit(),
                    e.disciplineUnit(),
                    e.suspectedAt(),
                    null,
                    info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a leak begins with a suspicion, not with " + info.type());
        }
        if (event instanceof LeakConfirmed e) {
            Finding found = new Finding(e.findingRef(), e.confirmedBy(), e.confirmingUnit(), e.confirmedAt());
            return before.closed("CONFIRMED", found, info.sequence());
        }
        if (event instanceof LeakCleared e) {
            Finding found = new Finding(e.findingRef(), e.clearedBy(), e.clearingUnit(), e.clearedAt());
            return before.closed(e.finding(), found, info.sequence());
        }
        throw new IllegalStateException("no fold for " + event.getClass().getSimpleName());
    }

    private LeakDetails closed(String state, Finding found, long sequence) {
        return new LeakDetails(leakId, tipId, state, facts, handlingUnit, disciplineUnit, suspectedAt, found, sequence);
    }
}
