package io.bihuan.registry.read.officers;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.History;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.registry.events.OfficerEvent;
import io.bihuan.registry.model.Post;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /officers}: the officers, one of them now or as of a moment of the log, the posts of a day, and the history. */
@RestController
@Access({Role.OPERATOR, Role.AUDITOR})
@RequestMapping("/officers")
class OfficerEntryApi {

    private final ReadModels readModels;
    private final History history;
    private final Clock clock;

    OfficerEntryApi(ReadModels readModels, History history, Clock clock) {
        this.readModels = readModels;
        this.history = history;
        this.clock = clock;
    }

    /** A page; with {@code on} only what held a post on that day, so that a page may hold fewer than asked for. */
    @GetMapping
    Page<OfficerEntry> page(
            @RequestParam Optional<LocalDate> on,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Page<OfficerEntry> page = readModels.page(OfficerEntry.class, Map.of(), "", false, after, limit);
        return on.map(day -> new Page<>(
                        page.items().stream()
                                .filter(entry -> !entry.posts().heldOn(day).isEmpty())
                                .toList(),
                        page.next()))
                .orElse(page);
    }

    @GetMapping("/{id}")
    ResponseEntity<OfficerEntry> one(@PathVariable String id, @RequestParam Optional<String> asOf) {
        OfficerEntry found = find(id, asOf);
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        return history.of(OfficerEvent.class, id);
    }

    /** The posts that the officer held on a day; today unless told. */
    @GetMapping("/{id}/posts")
    List<Post> posts(
            @PathVariable String id, @RequestParam Optional<LocalDate> on, @RequestParam Optional<String> asOf) {
        LocalDate day = on.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Deadline.ZONE));
        return find(id, asOf).posts().heldOn(day);
    }

    private OfficerEntry find(String id, Optional<String> asOf) {
        return asOf.map(moment -> readModels.findAsOf(OfficerEntry.class, id, moment))
                .orElseGet(() -> readModels.find(OfficerEntry.class, id))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("id", id)));
    }
}
