package io.bihuan.clue.read.clueflow;

import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.read.clueflow.FlowOfAYear.Way;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /clues/flow?year=2024}: from which source how many clues came, what was found, where they stand. Only what the caller
 * could count in the ledger line by line is counted, so that no number tells of a clue that is not there for them (B1).
 */
@RestController
@Access({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.POLICE_CHIEF})
class ClueFlowApi {

    private static final int AT_ONCE = 500;
    private static final String NOT_CONCLUDED = "NOT_CONCLUDED";

    private final GuardedReads reads;
    private final Clock clock;

    ClueFlowApi(GuardedReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** @param year in which the clues were registered; this year if none is named */
    @GetMapping("/clues/flow")
    FlowOfAYear flow(@RequestParam Optional<Integer> year) {
        int asked = year.orElseGet(
                () -> LocalDate.ofInstant(clock.instant(), Deadline.ZONE).getYear());
        Map<Way, Integer> counts = new HashMap<>();
        int clues = 0;
        String after = "";
        do {
            Page<ClueFlow> page = reads.page(ClueFlow.class, Map.of("year", asked), "", false, after, AT_ONCE);
            for (ClueFlow flow : page.items()) {
                if (!flow.source().isEmpty()) {
                    counts.merge(wayOf(flow), 1, Integer::sum);
                    clues++;
                }
            }
            after = page.next();
        } while (!after.isEmpty());
        return new FlowOfAYear(asked, clues, inOrder(counts));
    }

    private static Way wayOf(ClueFlow flow) {
        return new Way(
                flow.source(), flow.conclusion().isEmpty() ? NOT_CONCLUDED : flow.conclusion(), flow.status(), 0);
    }

    private static List<Way> inOrder(Map<Way, Integer> counts) {
        List<Way> ways = new ArrayList<>();
        counts.forEach((way, clues) -> ways.add(new Way(way.source(), way.conclusion(), way.status(), clues)));
        ways.sort(Comparator.<Way, SourceClass>comparing(way -> SourceClass.valueOf(way.source()))
                .thenComparingInt(ClueFlowApi::orderOfConclusion)
                .thenComparing(way -> ClueStatus.valueOf(way.status())));
        return List.copyOf(ways);
    }

    private static int orderOfConclusion(Way way) {
        return way.conclusion().equals(NOT_CONCLUDED)
                ? ConclusionKind.values().length
                : ConclusionKind.valueOf(way.conclusion()).ordinal();
    }
}
