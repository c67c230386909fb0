package io.bihuan.casefile.read.assetmeasures;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /asset-measures/{id}} and its history, for a stated purpose, by who can see the clue's case in full. There is no list of
 * whose assets are held.
 */
@RestController
@Access({
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.SIGNING_CHIEF,
    Role.POLICE_CHIEF,
    Role.PROCURATOR,
    Role.JUDGE
})
class AssetMeasuresApi {

    private final GuardedReads reads;

    AssetMeasuresApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/asset-measures/{id}")
    ResponseEntity<AssetMeasuresDetails> details(@PathVariable String id) {
        AssetMeasuresDetails found = reads.find(AssetMeasuresDetails.class, id).orElseThrow(() -> unknown(id));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/asset-measures/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        List<HistoryEntry> history = reads.history(AssetMeasuresDetails.class, id);
        if (history.isEmpty()) {
            throw unknown(id);
        }
        return history;
    }

    private static DomainException unknown(String id) {
        return new DomainException(PlatformError.NOT_FOUND, Map.of("id", id));
    }
}
