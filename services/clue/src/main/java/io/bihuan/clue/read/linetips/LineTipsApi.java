package io.bihuan.clue.read.linetips;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /clues/{id}/tips}: what the tips behind a discipline line say, to the organ that has it and for a stated purpose. */
@RestController
@Access(Role.DISCIPLINE_OFFICER)
class LineTipsApi {

    private final TipsBehind tips;
    private final GuardedReads reads;

    LineTipsApi(TipsBehind tips, GuardedReads reads) {
        this.tips = tips;
        this.reads = reads;
    }

    @GetMapping("/clues/{id}/tips")
    LineTips tips(@PathVariable String id) {
        return tips.theLine(id)
                .flatMap(found -> reads.asSeen(LineTips.class, "line-tips", id, found))
                .orElseThrow(() -> new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", id)));
    }
}
