package io.bihuan.clue.read.unsealrequests;

import io.bihuan.clue.events.KeyDestructionEvent;
import io.bihuan.clue.events.UnsealEvent;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.read.unsealrequests.RequestsInSight.Look;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.History;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.needtoknow.Recorder;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /unseal-requests}, the latest first, {@code GET /unseal-requests/{id}} and its history. */
@Access({
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.PROCURATOR,
    Role.DISCIPLINE_OFFICER,
    Role.KEY_CUSTODIAN,
    Role.AUDITOR
})
@RestController
class UnsealRequestsApi {

    private static final String REQUESTS = "unseal-requests";
    private static final String DESTRUCTIONS = "key-destructions";

    private final ReadModels readModels;
    private final History history;
    private final RequestsInSight requests;
    private final Recorder recorder;

    UnsealRequestsApi(ReadModels readModels, History history, RequestsInSight requests, Recorder recorder) {
        this.readModels = readModels;
        this.history = history;
        this.requests = requests;
        this.recorder = recorder;
    }

    /** A page of those the caller may see; in the trail it is one entry that says which ones. */
    @GetMapping("/unseal-requests")
    ReadModels.Page<UnsealRequestDetails> list(
            Actor actor,
            @RequestParam Optional<String> status,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, Object> equal = new HashMap<>();
        status.ifPresent(value -> equal.put("status", value));
        Map<String, Look> looks = new HashMap<>();
        ReadModels.Page<UnsealRequestDetails> page =
                readModels.page(UnsealRequestDetails.class, equal, "requestedAt", true, after, limit, some -> {
                    some.forEach(one -> looks.put(one.requestId(), requests.at(one.requestId())));
                    return some.stream()
                            .filter(one -> look(looks, one).sight() != Sight.NONE)
                            .toList();
                });
        recorder.listed(
                REQUESTS,
                equal,
                page.items().stream().map(UnsealRequestDetails::requestId).toList(),
                count(looks, look -> look.sight() == Sight.NONE),
                count(looks, Look::isBlind));
        return new ReadModels.Page<>(
                page.items().stream()
                        .map(one -> asSeen(one, look(looks, one).sight()))
                        .toList(),
                page.next());
    }

    private static Look look(Map<String, Look> looks, UnsealRequestDetails one) {
        return Objects.requireNonNull(looks.get(one.requestId()));
    }

    private static int count(Map<String, Look> looks, Predicate<Look> which) {
        return (int) looks.values().stream().filter(which).count();
    }

    @GetMapping("/unseal-requests/{id}")
    ResponseEntity<UnsealRequestDetails> details(@PathVariable String id, Actor actor) {
        Sight sight = recorded(REQUESTS, id, unknown(id));
        UnsealRequestDetails found = readModels
                .find(UnsealRequestDetails.class, id)
                .map(request -> asSeen(request, sight))
                .orElseThrow(() -> unknown(id));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/unseal-requests/{id}/history")
    List<HistoryEntry> history(@PathVariable String id, Actor actor) {
        return seen(REQUESTS, id, UnsealEvent.class);
    }

    @GetMapping("/key-destructions/{id}/history")
    List<HistoryEntry> destruction(@PathVariable String id, Actor actor) {
        return seen(DESTRUCTIONS, id, KeyDestructionEvent.class);
    }

    private List<HistoryEntry> seen(String type, String id, Class<?> kind) {
        Sight sight = recorded(type, id, new DomainException(PlatformError.NOT_FOUND, Map.of("id", id)));
        List<HistoryEntry> entries = history.of(kind, id);
        return sight == Sight.FULL
                ? entries
                : entries.stream().map(HistoryEntry::withoutContent).toList();
    }

    /** What is hidden and what is no such request is answered alike: the history of a tip or a clue has another door. */
    private Sight recorded(String type, String id, DomainException unknown) {
        Look look = requests.at(id);
        if (look.sight() == Sight.NONE) {
            recorder.notSeen(type, id, look.isThere() ? Recorder.Why.HIDDEN : Recorder.Why.UNKNOWN);
            throw unknown;
        }
        recorder.seen(type, id, "", look.sight());
        return look.sight();
    }

    private static UnsealRequestDetails asSeen(UnsealRequestDetails request, Sight sight) {
        return sight == Sight.FULL ? request : request.metadataOnly();
    }

    private static DomainException unknown(String id) {
        return new DomainException(ClueError.VAULT_REQUEST_UNKNOWN, Map.of("requestId", id));
    }
}
