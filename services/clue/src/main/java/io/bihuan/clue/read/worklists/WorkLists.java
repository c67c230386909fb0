package io.bihuan.clue.read.worklists;

import io.bihuan.clue.model.WorkKind;
import io.bihuan.clue.model.WorkListRule;
import io.bihuan.clue.model.WorkListRule.Bounds;
import io.bihuan.clue.model.WorkRhythm;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.Workdays;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes work lists 工作清单 (F56) of what the caller may see. */
@Component
class WorkLists {

    private static final int PAGE = 500;

    private final GuardedReads reads;
    private final DeadlineCalculator calendars;
    private final Countable countable;

    WorkLists(GuardedReads reads, DeadlineCalculator calendars, Countable countable) {
        this.reads = reads;
        this.calendars = calendars;
        this.countable = countable;
    }

    /** As it is on a day, at a position that the read models have come to: what is worked on, and what ceased to be today. */
    WorkList now(String unit, WorkRhythm rhythm, LocalDate today, long position) {
        Map<String, ClueWork> clues = new LinkedHashMap<>();
        collect("seats", unit, clues);
        collect("seats", ClueWork.leftOn(unit, today), clues);
        return list(unit, rhythm, today, position, clues);
    }

    /** As it was on a day, at a position. */
    WorkList then(String unit, WorkRhythm rhythm, LocalDate day, long position) {
        Map<String, ClueWork> clues = new LinkedHashMap<>();
        collect("units", unit, clues);
        return list(unit, rhythm, day, position, clues);
    }

    private void collect(String field, String value, Map<String, ClueWork> clues) {
        String after = "";
        do {
            Page<ClueWork> page = reads.page(ClueWork.class, Map.of(field, value), "", false, after, PAGE);
            page.items().forEach(clue -> clues.put(clue.clueId(), clue));
            after = page.next();
        } while (!after.isEmpty());
    }

    private WorkList list(String unit, WorkRhythm rhythm, LocalDate day, long position, Map<String, ClueWork> clues) {
        return list(unit, rhythm, day, position, clues.values(), calendars.workdays(day, unit), countable);
    }

    static WorkList list(
            String unit,
            WorkRhythm rhythm,
            LocalDate day,
            long position,
            Collection<ClueWork> clues,
            Workdays days,
            Countable countable) {
        WorkListRule rule = WorkListRule.of(rhythm, day);
        Bounds bounds = rule.on(day, days);
        List<WorkList.Item> items = clues.stream()
                .flatMap(clue -> item(clue, unit, position, bounds).stream())
                .sorted(Comparator.comparing(WorkList.Item::clueNo).thenComparing(WorkList.Item::clueId))
                .toList();
        Set<String> counted =
                countable.among(items.stream().map(WorkList.Item::clueId).toList());
        List<WorkList.Item> open =
                items.stream().filter(item -> counted.contains(item.clueId())).toList();
        return new WorkList(
                unit,
                rhythm.name(),
                day,
                position,
                rule.version(),
                days.calendarVersion(),
                WorkList.Counts.of(open),
                items);
    }

    private static Optional<WorkList.Item> item(ClueWork clue, String unit, long position, Bounds bounds) {
        return clue.standingWith(unit, position).flatMap(state -> {
            LocalDate came = clue.cameTo(unit, position);
            Set<WorkKind> kinds = state.kindsFor(unit, came, bounds);
            return kinds.isEmpty() ? Optional.empty() : Optional.of(item(clue, state, came, kinds));
        });
    }

    private static WorkList.Item item(ClueWork clue, WorkState state, LocalDate came, Set<WorkKind> kinds) {
        return new WorkList.Item(
                clue.clueId(),
                clue.clueNo(),
                kinds.stream().map(WorkKind::name).toList(),
                kinds.stream().map(WorkKind::label).toList(),
                state.status(),
                state.statusLabel(),
                state.grade(),
                came,
                state.clock(),
                state.dueOn(),
                state.light());
    }
}
