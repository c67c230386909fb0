package io.bihuan.clue.read.unsealrequests;

import io.bihuan.clue.events.KeyDestructionEvent;
import io.bihuan.clue.events.UnsealEvent;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.Recorded;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.History;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /unseal-requests}, the latest first, {@code GET /unseal-requests/{id}} and its history. */
@Access(
        value = {
            Role.DESK_TRIAGER,
            Role.DESK_HEAD,
            Role.VERIFIER,
            Role.PROCURATOR,
            Role.DISCIPLINE_OFFICER,
            Role.KEY_CUSTODIAN,
            Role.AUDITOR
        },
        records = Recorded.READ)
@RestController
class UnsealRequestsApi {

    private final ReadModels readModels;
    private final History history;
    private final HiddenRequests hidden;

    UnsealRequestsApi(ReadModels readModels, History history, HiddenRequests hidden) {
        this.readModels = readModels;
        this.history = history;
        this.hidden = hidden;
    }

    @Access(
            value = {
                Role.DESK_TRIAGER,
                Role.DESK_HEAD,
                Role.VERIFIER,
                Role.PROCURATOR,
                Role.DISCIPLINE_OFFICER,
                Role.KEY_CUSTODIAN,
                Role.AUDITOR
            },
            records = Recorded.SEARCH)
    @GetMapping("/unseal-requests")
    ReadModels.Page<UnsealRequestDetails> list(
            Actor actor,
            @RequestParam Optional<String> status,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, Object> equal = new HashMap<>();
        status.ifPresent(value -> equal.put("status", value));
        return readModels.page(
                UnsealRequestDetails.class,
                equal,
                "requestedAt",
                true,
                after,
                limit,
                some -> some.stream()
                        .filter(request -> !hidden.isHidden(request.requestId()))
                        .toList());
    }

    @GetMapping("/unseal-requests/{id}")
    ResponseEntity<UnsealRequestDetails> details(@PathVariable String id, Actor actor) {
        UnsealRequestDetails found = readModels
                .find(UnsealRequestDetails.class, id)
                .filter(request -> !hidden.isHidden(id))
                .orElseThrow(() -> unknown(id));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/unseal-requests/{id}/history")
    List<HistoryEntry> history(@PathVariable String id, Actor actor) {
        return seen(id, UnsealEvent.class);
    }

    @GetMapping("/key-destructions/{id}/history")
    List<HistoryEntry> destruction(@PathVariable String id, Actor actor) {
        return seen(id, KeyDestructionEvent.class);
    }

    /** What is hidden and what is no such request is answered alike: the history of a tip or a clue has another door. */
    private List<HistoryEntry> seen(String id, Class<?> kind) {
        if (hidden.isHidden(id)) {
            throw new DomainException(PlatformError.NOT_FOUND, Map.of("id", id));
        }
        return history.of(kind, id);
    }

    private static DomainException unknown(String id) {
        return new DomainException(ClueError.VAULT_REQUEST_UNKNOWN, Map.of("requestId", id));
    }
}
