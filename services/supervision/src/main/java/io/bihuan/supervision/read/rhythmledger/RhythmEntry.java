package io.bihuan.supervision.read.rhythmledger;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.RhythmEvent;
import io.bihuan.supervision.events.RhythmKept;
import io.bihuan.supervision.events.RhythmLifted;
import io.bihuan.supervision.events.RhythmMissed;
import io.bihuan.supervision.events.RhythmRescheduled;
import io.bihuan.supervision.events.RhythmScheduled;
import io.bihuan.supervision.model.RhythmKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a unit kept its rhythm 工作节奏 in one period (F56).
 *
 * @param status SCHEDULED, KEPT, MISSED or LIFTED; what was kept late is KEPT and missed
 * @param missed whether the period passed before anything was recorded, whatever happened later
 * @param record what was recorded, once it is
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record RhythmEntry(
        String rhythmId,
        String unit,
        String kind,
        String kindLabel,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate dueOn,
        boolean provisional,
        String calendarVersion,
        String status,
        boolean missed,
        @Nullable Record record,
        long version) {

    /**
     * What was recorded.
     *
     * @param listPosition where in the log of clues the work list was made
     * @param participants officer ids; for the unit itself
     */
    public record Record(
            long listPosition,
            int newClues,
            int dueClues,
            int stuckClues,
            int returnedClues,
            String minutesRef,
            List<String> participants,
            boolean late,
            Instant recordedAt) {

        Record withoutNames() {
            return new Record(
                    listPosition,
                    newClues,
                    dueClues,
                    stuckClues,
                    returnedClues,
                    minutesRef,
                    List.of(),
                    late,
                    recordedAt);
        }
    }

    /** As a unit above sees it: how the unit kept its rhythm, not who took part. */
    public RhythmEntry withoutNames() {
        return record == null ? this : standing(status, missed, record.withoutNames(), version);
    }

    /** That there is such a period, and whether it was kept. */
    public RhythmEntry statusOnly() {
        return standing(status, missed, null, version);
    }

    static RhythmEntry evolve(@Nullable RhythmEntry before, RhythmEvent event, EventInfo info) {
        if (event instanceof RhythmScheduled e) {
            return born(e, info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a rhythm begins when it is scheduled, not with " + info.type());
        }
        if (event instanceof RhythmRescheduled e) {
            return before.endingOn(e, info.sequence());
        }
        if (event instanceof RhythmLifted) {
            return before.standing("LIFTED", before.missed, before.record, info.sequence());
        }
        if (event instanceof RhythmMissed) {
            return before.standing("MISSED", true, before.record, info.sequence());
        }
        if (event instanceof RhythmKept e) {
            return before.standing("KEPT", before.missed, recordOf(e), info.sequence());
        }
        throw new IllegalStateException("no fold for " + info.type());
    }

    private static RhythmEntry born(RhythmScheduled e, long sequence) {
        return new RhythmEntry(
                e.rhythmId(),
                e.unit(),
                e.kind(),
                RhythmKind.valueOf(e.kind()).label(),
                e.period(),
                e.firstDay(),
                e.lastDay(),
                e.dueOn(),
                e.provisional(),
                e.calendarVersion(),
                "SCHEDULED",
                false,
                null,
                sequence);
    }

    private static Record recordOf(RhythmKept e) {
        return new Record(
                e.listPosition(),
                e.newClues(),
                e.dueClues(),
                e.stuckClues(),
                e.returnedClues(),
                e.minutesRef(),
                e.participants(),
                e.late(),
                e.recordedAt());
    }

    private RhythmEntry endingOn(RhythmRescheduled e, long sequence) {
        return new RhythmEntry(
                rhythmId,
                unit,
                kind,
                kindLabel,
                period,
                firstDay,
                lastDay,
                e.dueOn(),
                e.provisional(),
                e.calendarVersion(),
                status,
                missed,
                record,
                sequence);
    }

    private RhythmEntry standing(String now, boolean wasMissed, @Nullable Record recorded, long sequence) {
        return new RhythmEntry(
                rhythmId,
                unit,
                kind,
                kindLabel,
                period,
                firstDay,
                lastDay,
                dueOn,
                provisional,
                calendarVersion,
                now,
                wasMissed,
                recorded,
                sequence);
    }
}
