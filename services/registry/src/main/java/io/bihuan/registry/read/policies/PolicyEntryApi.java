package io.bihuan.registry.read.policies;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.History;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.registry.events.PolicyEvent;
import io.bihuan.registry.model.Directory;
import io.bihuan.registry.model.PolicyVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /policies}: the policies, one of them now or as of a moment of the log, the version in force, and the history. */
@RestController
@Access(anybody = true)
@RequestMapping("/policies")
class PolicyEntryApi {

    private final ReadModels readModels;
    private final History history;
    private final Clock clock;
    private final Directory directory;

    PolicyEntryApi(ReadModels readModels, History history, Clock clock, Directory directory) {
        this.readModels = readModels;
        this.history = history;
        this.clock = clock;
        this.directory = directory;
    }

    /** A page; with {@code on} only what was in force on that day, so that a page may hold fewer than asked for. */
    @GetMapping
    Page<PolicyEntry> page(
            @RequestParam Optional<String> kind,
            @RequestParam Optional<LocalDate> on,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, Object> equal = new HashMap<>();
        kind.ifPresent(value -> equal.put("kind", value));
        Page<PolicyEntry> page = readModels.page(PolicyEntry.class, equal, "", false, after, limit);
        return on.map(day -> new Page<>(
                        page.items().stream()
                                .filter(entry ->
                                        entry.versions().all().stream().anyMatch(version -> version.isInForceOn(day)))
                                .toList(),
                        page.next()))
                .orElse(page);
    }

    @GetMapping("/{id}")
    ResponseEntity<PolicyEntry> one(@PathVariable String id, @RequestParam Optional<String> asOf) {
        PolicyEntry found = find(id, asOf);
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        return history.of(PolicyEvent.class, id);
    }

    /**
     * The version that holds for somebody on a day, today unless told; of several the one with the narrowest scope, of
     * equally narrow ones the latest.
     *
     * @param division the division of that somebody; a scope that names a division above it covers it too
     */
    @GetMapping("/{id}/in-force")
    PolicyVersion inForce(
            @PathVariable String id,
            @RequestParam Optional<LocalDate> on,
            @RequestParam Optional<String> asOf,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable Level level,
            @RequestParam Optional<String> division) {
        LocalDate day = on.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Deadline.ZONE));
        List<String> lineage = division.map(code -> lineage(code, day)).orElse(List.of());
        return find(id, asOf).versions().all().stream()
                .filter(version -> version.isInForceOn(day))
                .filter(version -> version.scope().covers(agency, level, lineage))
                .max(Comparator.comparingLong(
                                (PolicyVersion version) -> version.scope().narrowness())
                        .thenComparingInt(PolicyVersion::version))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("id", id, "on", day)));
    }

    private List<String> lineage(String code, LocalDate day) {
        return Stream.iterate(
                        directory.division(code, day),
                        Optional::isPresent,
                        place -> place.map(Division::parent).flatMap(parent -> directory.division(parent, day)))
                .flatMap(Optional::stream)
                .map(Division::code)
                .toList();
    }

    private PolicyEntry find(String id, Optional<String> asOf) {
        return asOf.map(moment -> readModels.findAsOf(PolicyEntry.class, id, moment))
                .orElseGet(() -> readModels.find(PolicyEntry.class, id))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("id", id)));
    }
}
