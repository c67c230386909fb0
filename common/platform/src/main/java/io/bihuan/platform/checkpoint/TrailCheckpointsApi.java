package io.bihuan.platform.checkpoint;

import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.trail.TrailLog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For auditors: the checkpoints of the trail of reads with their cosignatures. */
@Access(Role.AUDITOR)
@RestController
class TrailCheckpointsApi {

    private final CheckpointLines lines;

    TrailCheckpointsApi(TrailLog trail) {
        this.lines = new CheckpointLines(trail.log().checkpoints());
    }

    /**
     * Streams checkpoints in order, one JSON object a line (docs/operations/checkpoints.md). They tell when how much was read,
     * not what or by whom.
     *
     * @param after only those that end after this position
     * @param limit how many at most; 0 for no limit
     */
    @GetMapping(path = "/reads/checkpoints", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void stream(
            HttpServletResponse response,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(defaultValue = "0") long limit)
            throws IOException {
        lines.write(response, after, limit);
    }
}
