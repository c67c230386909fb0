package io.bihuan.clue.read.clueflow;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.read.ClueTies;
import io.bihuan.clue.read.StatusAfter;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of one clue 来源去向: what it came from, what was found, where it stands. It is there to be counted, never listed.
 *
 * @param year in which it was registered, in Asia/Shanghai
 * @param source where its tip came from; empty for somebody who does not see the clue whole
 * @param conclusion the kind of conclusion that holds; empty as long as there is none
 * @param version the aggregate's version
 * @param ties under which keys those find it who may see it; there for the store alone
 */
public record ClueFlow(
        String clueId,
        int year,
        String source,
        String conclusion,
        String status,
        long version,
        @Nullable List<String> ties) {

    /** Without anything that could be counted. */
    public ClueFlow nothingToCount() {
        return new ClueFlow(clueId, year, "", "", "", version, null);
    }

    /**
     * After an event. A clue that is split is counted once, by its crime line: that one is registered like any clue, and the line of
     * discipline is nobody's to count.
     */
    static @Nullable ClueFlow evolve(@Nullable ClueFlow before, ClueEvent event, EventInfo info) {
        if (event instanceof ClueRegistered e) {
            return new ClueFlow(
                    e.clueId(),
                    LocalDate.ofInstant(e.registeredAt(), Deadline.ZONE).getYear(),
                    e.sourceClass(),
                    "",
                    ClueStatus.REGISTERED.name(),
                    info.sequence(),
                    ClueTies.after(List.of(), event));
        }
        if (before == null || event instanceof ClueSplit) {
            return null;
        }
        String found =
                event instanceof ClueConcluded e ? e.kind() : event instanceof ClueReopened ? "" : before.conclusion();
        return new ClueFlow(
                before.clueId(),
                before.year(),
                before.source(),
                found,
                StatusAfter.of(event, ClueStatus.valueOf(before.status())).name(),
                info.sequence(),
                ClueTies.after(before.ties(), event));
    }
}
