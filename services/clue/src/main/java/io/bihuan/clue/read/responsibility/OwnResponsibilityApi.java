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
 * keep out of one that it was theirs.
 */
@RestController
class OwnResponsibilityApi {

    private final ReadModels readModels;
    private final MattersKeptFrom matters;

    OwnResponsibilityApi(ReadModels readModels, MattersKeptFrom matters) {
        this.readModels = readModels;
        this.matters = matters;
    }

    @Access(anybody = true, records = Recorded.SEARCH)
    @GetMapping("/responsibility/own")
    ReadModels.Page<ResponsibilityEntry> own(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int limit) {
        Caller caller = Callers.find().orElseThrow();
        ReadModels.Page<ResponsibilityEntry> page = readModels.page(
                ResponsibilityEntry.class, Map.of("officer", caller.officer()), "actedAt", true, after, limit);
        return new ReadModels.Page<>(
                page.items().stream().map(entry -> asSeen(caller, entry)).toList(), page.next());
    }

    private ResponsibilityEntry asSeen(Caller caller, ResponsibilityEntry entry) {
        return matters.keepsOut(caller, entry.matterId()) ? entry.withoutMatter() : entry;
    }
}
