package io.bihuan.clue.read.worklists;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.read.clueledger.ClueLedgerLine;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who worked on a clue and how it stood, over all its life: what work lists are made of 工作清单 (F56). Because every state says from which
 * position of the log it held, a list can be had again as it was.
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param desk the desk that registered it, or empty
 * @param units every unit that ever worked on it
 * @param seats the units that work on it now; those that no longer do as {@code <unit>@<day they ceased to>}
 * @param line its line in the ledger
 * @param states how it stood, one after the other
 * @param version the aggregate's version
 */
public record ClueWork(
        String clueId,
        String clueNo,
        String desk,
        List<String> units,
        List<String> seats,
        ClueLedgerLine line,
        List<WorkState> states,
        long version) {

    /** How a unit finds what it ceased to work on that day. */
    static String leftOn(String unit, LocalDate day) {
        return unit + "@" + day;
    }

    /** Everything an officer is shown. */
    public ClueWork whole() {
        return showing(line.whole(), states);
    }

    /** Where it stands and what runs, for somebody who need not know what it says. */
    public ClueWork statusOnly() {
        return showing(
                line.statusOnly(),
                states.stream().map(WorkState::withoutContent).toList());
    }

    /** That there is such a clue; it is on nobody's list. */
    public ClueWork metadataOnly() {
        return new ClueWork(clueId, clueNo, "", List.of(), List.of(), line.metadataOnly(), List.of(), version);
    }

    /** How it stood with a unit at a position, if that one worked on it. */
    Optional<WorkState> standingWith(String unit, long position) {
        return states.stream()
                .filter(state -> state.from() <= position)
                .reduce((earlier, later) -> later)
                .filter(state -> state.units().contains(unit));
    }

    /** When it came to the unit that worked on it at a position, the last time. */
    LocalDate cameTo(String unit, long position) {
        List<WorkState> until =
                states.stream().filter(state -> state.from() <= position).toList();
        int first = until.size() - 1;
        while (first > 0 && until.get(first - 1).units().contains(unit)) {
            first--;
        }
        return LocalDate.ofInstant(until.get(first).since(), Deadline.ZONE);
    }

    static ClueWork evolve(@Nullable ClueWork before, ClueEvent event, EventInfo info) {
        ClueLedgerLine line = ClueLedgerLine.evolve(before == null ? null : before.line, event, info);
        if (before == null) {
            String desk = WorkFold.deskOf(event);
            ClueWork empty =
                    new ClueWork(line.clueId(), line.clueNo(), desk, List.of(), List.of(), line, List.of(), -1);
            return empty.and(WorkFold.after(null, desk, line, event, info), line, info.sequence());
        }
        List<WorkState> earlier = before.states.stream()
                .filter(state -> state.from() < info.position())
                .toList();
        WorkState last = before.states.get(before.states.size() - 1);
        return new ClueWork(
                        before.clueId,
                        before.clueNo,
                        before.desk,
                        before.units,
                        before.seats,
                        line,
                        earlier,
                        info.sequence())
                .and(WorkFold.after(last, before.desk, line, event, info), line, info.sequence());
    }

    private ClueWork and(WorkState state, ClueLedgerLine now, long sequence) {
        boolean same = !states.isEmpty() && states.get(states.size() - 1).saysTheSameAs(state);
        List<WorkState> all = same ? states : joined(states, state);
        Set<String> ever = new LinkedHashSet<>();
        all.forEach(one -> ever.addAll(one.units()));
        return new ClueWork(clueId, clueNo, desk, List.copyOf(ever), seats(all, ever), now, all, sequence);
    }

    private ClueWork showing(ClueLedgerLine shown, List<WorkState> as) {
        return new ClueWork(clueId, clueNo, desk, units, seats, shown, as, version);
    }

    private static List<WorkState> joined(List<WorkState> states, WorkState last) {
        return Stream.concat(states.stream(), Stream.of(last)).toList();
    }

    private static List<String> seats(List<WorkState> states, Set<String> ever) {
        List<String> seats = new ArrayList<>();
        for (String unit : ever) {
            seats.add(seatOf(unit, states));
        }
        return seats;
    }

    private static String seatOf(String unit, List<WorkState> states) {
        int last = states.size() - 1;
        while (!states.get(last).units().contains(unit)) {
            last--;
        }
        return last == states.size() - 1
                ? unit
                : leftOn(unit, LocalDate.ofInstant(states.get(last + 1).since(), Deadline.ZONE));
    }
}
