package io.bihuan.registry.read.divisions;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.History;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.registry.events.DivisionEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /divisions}: the divisions, one of them now or as of a moment of the log, and its history. */
@RestController
@Access(anybody = true)
@RequestMapping("/divisions")
class DivisionEntryApi {

    private final ReadModels readModels;
    private final History history;
    private final Clock clock;

    DivisionEntryApi(ReadModels readModels, History history, Clock clock) {
        this.readModels = readModels;
        this.history = history;
        this.clock = clock;
    }

    /** A page; with {@code on} only what existed on that day, so that a page may hold fewer than asked for. */
    @GetMapping
    Page<DivisionEntry> page(
            @RequestParam Optional<String> parent,
            @RequestParam Optional<String> level,
            @RequestParam Optional<LocalDate> on,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, Object> equal = new HashMap<>();
        parent.ifPresent(value -> equal.put("parent", value));
        level.ifPresent(value -> equal.put("level", value));
        Page<DivisionEntry> page = readModels.page(DivisionEntry.class, equal, "", false, after, limit);
        return on.map(day -> new Page<>(
                        page.items().stream()
                                .filter(entry -> entry.history().on(day).isPresent())
                                .toList(),
                        page.next()))
                .orElse(page);
    }

    @GetMapping("/{id}")
    ResponseEntity<DivisionEntry> one(@PathVariable String id, @RequestParam Optional<String> asOf) {
        DivisionEntry found = find(id, asOf);
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        return history.of(DivisionEvent.class, id);
    }

    /** The division as it was on a day; today unless told. */
    @GetMapping("/{id}/on-day")
    Division onDay(@PathVariable String id, @RequestParam Optional<LocalDate> on, @RequestParam Optional<String> asOf) {
        LocalDate day = on.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Deadline.ZONE));
        return find(id, asOf)
                .history()
                .on(day)
                .orElseThrow(() -> new DomainException(KernelError.DIVISION_UNKNOWN, Map.of("code", id, "on", day)));
    }

    private DivisionEntry find(String id, Optional<String> asOf) {
        return asOf.map(moment -> readModels.findAsOf(DivisionEntry.class, id, moment))
                .orElseGet(() -> readModels.find(DivisionEntry.class, id))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("id", id)));
    }
}
