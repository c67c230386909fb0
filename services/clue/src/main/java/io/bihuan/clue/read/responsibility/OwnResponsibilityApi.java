package io.bihuan.clue.read.responsibility;

import io.bihuan.kernel.access.Caller;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.Recorded;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.security.Callers;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /responsibility/own}: what one did oneself, wherever one works today (F19). It takes no filter by matter, which would tell whoever must
 * keep out of one that it was theirs: a question with one is refused.
 */
@RestController
class OwnResponsibilityApi {

    private final ReadModels readModels;
    private final ActsInSight sight;

    OwnResponsibilityApi(ReadModels readModels, ActsInSight sight) {
        this.readModels = readModels;
        this.sight = sight;
    }

    @Access(anybody = true, records = Recorded.SEARCH)
    @GetMapping(
            value = "/responsibility/own",
            params = {"!matterId", "!clueId"})
    ReadModels.Page<ResponsibilityEntry> own(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int limit) {
        Caller caller = Callers.find().orElseThrow();
        ReadModels.Page<ResponsibilityEntry> page = readModels.page(
                ResponsibilityEntry.class, Map.of("officer", caller.officer()), "actedAt", true, after, limit);
        return new ReadModels.Page<>(
                page.items().stream().map(entry -> asSeen(caller, entry)).toList(), page.next());
    }

    private ResponsibilityEntry asSeen(Caller caller, ResponsibilityEntry entry) {
        ResponsibilityEntry own = entry.asOwn();
        return sight.isMatterSeen(caller, entry) ? own : own.withoutMatter();
    }
}
