package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineExtended;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineResumed;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.DeadlineSuspended;
import io.bihuan.clue.events.DeadlineWarned;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How its clocks 期限 stand after what is told of them (F17). */
final class DeadlineFold {

    static final PartFold<List<ClueDeadline>> DEADLINES = new PartFold<List<ClueDeadline>>()
            .on(
                    DeadlineStarted.class,
                    (all, e) -> Stream.concat(all.stream(), Stream.of(ClueDeadline.started(e)))
                            .toList())
            .on(DeadlineExtended.class, (all, e) -> ticked(all, e.clock(), clock -> clock.extended(e)))
            .on(DeadlineSuspended.class, (all, e) -> ticked(all, e.clock(), clock -> clock.in("SUSPENDED")))
            .on(DeadlineResumed.class, (all, e) -> ticked(all, e.clock(), clock -> clock.resumed(e)))
            .on(DeadlineRecomputed.class, (all, e) -> ticked(all, e.clock(), clock -> clock.recomputed(e)))
            .on(DeadlineNeared.class, (all, e) -> ticked(all, e.clock(), clock -> clock.neared(e)))
            .on(DeadlineWarned.class, (all, e) -> ticked(all, e.clock(), clock -> clock.in("WARNED")))
            .on(DeadlineFellDue.class, (all, e) -> ticked(all, e.clock(), clock -> clock.in("DUE")))
            .on(DeadlineBreached.class, (all, e) -> ticked(all, e.clock(), clock -> clock.in("BREACHED")))
            .on(DeadlineMet.class, (all, e) -> ticked(all, e.clock(), clock -> clock.met(e.metAt())));

    private DeadlineFold() {}

    /** Those still open end with the phase they were counted for. */
    static List<ClueDeadline> ended(List<ClueDeadline> all) {
        return all.stream()
                .map(deadline -> deadline.isOpen() ? deadline.in("ENDED") : deadline)
                .toList();
    }

    private static List<ClueDeadline> ticked(List<ClueDeadline> all, String clock, UnaryOperator<ClueDeadline> change) {
        return all.stream()
                .map(deadline ->
                        deadline.isOpen() && deadline.clock().equals(clock) ? change.apply(deadline) : deadline)
                .toList();
    }
}
