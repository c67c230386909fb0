package io.bihuan.clue.read.clueledger;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueElevated;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLowered;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ClueUnmerged;
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
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.read.ClueTies;
import io.bihuan.clue.read.StatusAfter;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger 台账 (F15): where a clue stands, with whom, and how its running clock does.
 *
 * @param clock the clock that runs, or null if none does
 * @param dueOn the last day of that clock
 * @param light {@code GREEN} running, {@code YELLOW} warned, {@code ORANGE} due today, {@code RED} breached, {@code GREY}
 *     standing still, or null if no clock runs
 * @param heldLight of a merged clue, the light its clock goes on with once it is unmerged
 * @param everBreached whether any clock was ever breached; a late act does not undo it
 * @param version the aggregate's version
 * @param ties under which keys those find it who may see it; there for the store alone, and null in what anybody is shown
 */
public record ClueLedgerLine(
        String clueId,
        String clueNo,
        String status,
        String statusLabel,
        String divisionCode,
        @Nullable String grade,
        @Nullable String handlingUnit,
        @Nullable String clock,
        @Nullable LocalDate dueOn,
        @Nullable String light,
        @Nullable String heldLight,
        boolean everBreached,
        Instant registeredAt,
        long version,
        @Nullable List<String> ties) {

    /** Everything an officer is shown. */
    public ClueLedgerLine whole() {
        return tied(null);
    }

    /** Where it stands and what runs, for somebody who need not know what it says. */
    public ClueLedgerLine statusOnly() {
        return handledBy(null, null).whole();
    }

    /** Whether it was dispatched to the unit and that one has not answered yet. */
    public boolean isOfferedTo(String unit) {
        return status.equals(ClueStatus.DISPATCHED.name()) && unit.equals(handlingUnit);
    }

    /** That there is such a clue. */
    public ClueLedgerLine metadataOnly() {
        return new ClueLedgerLine(
                clueId,
                clueNo,
                "",
                "",
                divisionCode,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                registeredAt,
                version,
                null);
    }

    /** The line after an event; other read models that need it fold it as well. */
    public static ClueLedgerLine evolve(@Nullable ClueLedgerLine before, ClueEvent event, EventInfo info) {
        if (event instanceof ClueRegistered e) {
            return born(e.clueId(), e.clueNo(), e.divisionCode(), e.registeredAt(), info.sequence())
                    .tied(ClueTies.after(List.of(), event));
        }
        if (event instanceof DisciplineLineRegistered e) {
            return born(e.clueId(), e.clueNo(), e.divisionCode(), e.registeredAt(), info.sequence())
                    .tied(ClueTies.after(List.of(), event));
        }
        if (before == null) {
            throw new IllegalStateException("a clue begins with its registration, not with " + info.type());
        }
        return before.standing(StatusAfter.of(event, ClueStatus.valueOf(before.status())), info.sequence())
                .with(event)
                .ticking(event)
                .tied(ClueTies.after(before.ties(), event));
    }

    private static ClueLedgerLine born(
            String clueId, String clueNo, String divisionCode, Instant registeredAt, long sequence) {
        return new ClueLedgerLine(
                clueId,
                clueNo,
                ClueStatus.REGISTERED.name(),
                ClueStatus.REGISTERED.label(),
                divisionCode,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                registeredAt,
                sequence,
                null);
    }

    private ClueLedgerLine standing(ClueStatus now, long sequence) {
        return new ClueLedgerLine(
                clueId,
                clueNo,
                now.name(),
                now.label(),
                divisionCode,
                grade,
                handlingUnit,
                clock,
                dueOn,
                light,
                heldLight,
                everBreached,
                registeredAt,
                sequence,
                ties);
    }

    private ClueLedgerLine with(ClueEvent event) {
        if (event instanceof ClueTriaged e) {
            return handledBy(e.grade(), handlingUnit);
        }
        if (event instanceof ClueElevated e) {
            return handledBy(e.grade(), handlingUnit);
        }
        if (event instanceof ClueLowered e) {
            return handledBy(e.grade(), handlingUnit);
        }
        if (event instanceof ClueDispatched e) {
            return handledBy(e.grade(), e.handlingUnit());
        }
        if (event instanceof ClueRedispatched e) {
            return handledBy(e.grade(), e.handlingUnit()).timed(null, null, null, everBreached);
        }
        if (event instanceof ClueMerged) {
            return held();
        }
        if (event instanceof ClueUnmerged) {
            return timed(clock, dueOn, heldLight, everBreached);
        }
        if (event instanceof ClueReopened) {
            return timed(null, null, null, everBreached);
        }
        boolean withNobody = event instanceof ClueReturned
                || event instanceof ClueRecalled
                || event instanceof OfferLapsed
                || event instanceof OfferWithdrawn withdrawn && !withdrawn.ofReturn();
        return withNobody ? handledBy(grade, null).timed(null, null, null, everBreached) : this;
    }

    private ClueLedgerLine ticking(ClueEvent event) {
        if (event instanceof DeadlineStarted e) {
            return timed(e.clock(), e.dueOn(), "GREEN", everBreached);
        }
        if (event instanceof DeadlineExtended e) {
            return timed(e.clock(), e.dueOn(), "GREEN", everBreached);
        }
        if (event instanceof DeadlineSuspended e) {
            return timed(e.clock(), e.dueOn(), "GREY", everBreached);
        }
        if (event instanceof DeadlineResumed e) {
            return timed(e.clock(), e.dueOn(), "GREEN", everBreached);
        }
        if (event instanceof DeadlineRecomputed e) {
            return timed(e.clock(), e.dueOn(), light, everBreached);
        }
        if (event instanceof DeadlineNeared e && !e.rung().equals("HALF")) {
            return timed(e.clock(), e.dueOn(), "YELLOW", everBreached);
        }
        if (event instanceof DeadlineWarned e) {
            return timed(e.clock(), e.dueOn(), "YELLOW", everBreached);
        }
        if (event instanceof DeadlineFellDue e) {
            return timed(e.clock(), e.dueOn(), "ORANGE", everBreached);
        }
        if (event instanceof DeadlineBreached e) {
            return timed(e.clock(), e.dueOn(), "RED", true);
        }
        return event instanceof DeadlineMet ? timed(null, null, null, everBreached) : this;
    }

    private ClueLedgerLine handledBy(@Nullable String newGrade, @Nullable String unit) {
        return new ClueLedgerLine(
                clueId,
                clueNo,
                status,
                statusLabel,
                divisionCode,
                newGrade,
                unit,
                clock,
                dueOn,
                light,
                heldLight,
                everBreached,
                registeredAt,
                version,
                ties);
    }

    private ClueLedgerLine timed(
            @Nullable String running, @Nullable LocalDate due, @Nullable String newLight, boolean breached) {
        return lit(running, due, newLight, null, breached);
    }

    /** The clock stands still with the clue, and goes on as it was. */
    private ClueLedgerLine held() {
        return lit(clock, dueOn, light == null ? null : "GREY", light, everBreached);
    }

    private ClueLedgerLine lit(
            @Nullable String running,
            @Nullable LocalDate due,
            @Nullable String newLight,
            @Nullable String kept,
            boolean breached) {
        return new ClueLedgerLine(
                clueId,
                clueNo,
                status,
                statusLabel,
                divisionCode,
                grade,
                handlingUnit,
                running,
                due,
                newLight,
                kept,
                breached,
                registeredAt,
                version,
                ties);
    }

    private ClueLedgerLine tied(@Nullable List<String> keys) {
        return new ClueLedgerLine(
                clueId,
                clueNo,
                status,
                statusLabel,
                divisionCode,
                grade,
                handlingUnit,
                clock,
                dueOn,
                light,
                heldLight,
                everBreached,
                registeredAt,
                version,
                keys);
    }
}
