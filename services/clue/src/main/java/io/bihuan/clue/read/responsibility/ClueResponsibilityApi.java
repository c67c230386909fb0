package io.bihuan.clue.read.responsibility;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /clues/{id}/responsibility}: who decided what of a clue and of what followed from it, in the order of time (F19). */
@RestController
@Access({Role.AUDITOR, Role.DISCIPLINE_OFFICER})
class ClueResponsibilityApi {

    private static final int AT_ONCE = 200;

    private final GuardedReads reads;
    private final MattersOfAClue matters;

    ClueResponsibilityApi(GuardedReads reads, MattersOfAClue matters) {
        this.reads = reads;
        this.matters = matters;
    }

    @GetMapping("/clues/{id}/responsibility")
    List<ResponsibilityEntry> ofClue(@PathVariable String id) {
        reads.find(ClueDetails.class, id)
                .orElseThrow(() -> new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", id)));
        return matters.around(id).stream()
                .flatMap(matter -> acts(matter).stream())
                .sorted(Comparator.comparingLong(ResponsibilityEntry::position)
                        .thenComparing(ResponsibilityEntry::entryId))
                .toList();
    }

    private List<ResponsibilityEntry> acts(String matterId) {
        List<ResponsibilityEntry> acts = new ArrayList<>();
        String after = "";
        do {
            ReadModels.Page<ResponsibilityEntry> page = reads.page(
                    ResponsibilityEntry.class, Map.of("matterId", matterId), "actedAt", false, after, AT_ONCE);
            acts.addAll(page.items());
            after = page.next();
        } while (!after.isEmpty());
        return acts;
    }
}
