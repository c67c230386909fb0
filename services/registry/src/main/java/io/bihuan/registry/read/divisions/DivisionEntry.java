package io.bihuan.registry.read.divisions;

import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionKind;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.registry.events.DivisionAbolished;
import io.bihuan.registry.events.DivisionEstablished;
import io.bihuan.registry.events.DivisionEvent;
import io.bihuan.registry.events.DivisionRenamed;
import io.bihuan.registry.model.DivisionPeriods;
import org.jspecify.annotations.Nullable;

/**
 * A division 行政区划 over its whole life.
 *
 * @param code its code
 * @param level its administrative level
 * @param parent the division above, or null at the top
 * @param history its periods
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record DivisionEntry(
        String code, Level level, @Nullable String parent, DivisionPeriods history, long version) {

    static DivisionEntry evolve(@Nullable DivisionEntry before, DivisionEvent event, EventInfo info) {
        if (event instanceof DivisionEstablished e) {
            Level level = Level.valueOf(e.level());
            return new DivisionEntry(
                    e.code(),
                    level,
                    e.parent(),
                    DivisionPeriods.establishedAs(new Division(
                            e.code(),
                            e.name(),
                            level,
                            DivisionKind.valueOf(e.kind()),
                            e.parent(),
                            e.effectiveFrom(),
                            null,
                            null)),
                    info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a division is established before " + info.type());
        }
        if (event instanceof DivisionRenamed e) {
            return before.with(before.history.renamed(e.name(), e.effectiveFrom()), info);
        }
        if (event instanceof DivisionAbolished e) {
            return before.with(before.history.abolishedAfter(e.lastDay(), e.successor()), info);
        }
        throw new IllegalStateException("unknown event " + info.type());
    }

    private DivisionEntry with(DivisionPeriods changed, EventInfo info) {
        return new DivisionEntry(code, level, parent, changed, info.sequence());
    }
}
