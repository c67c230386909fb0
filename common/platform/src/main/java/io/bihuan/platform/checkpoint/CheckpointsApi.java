package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.LogCheckpoints;
import io.bihuan.eventlog.checkpoint.CheckpointJson;
import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For auditors: the log's checkpoints with their cosignatures, and the keys that signed them. */
@Access({Role.AUDITOR, Role.OPERATOR})
@RestController
@RequestMapping("/log/checkpoints")
class CheckpointsApi {

    private final LogCheckpoints checkpoints;
    private final CheckpointLines lines;
    private final ObjectProvider<KeyFiles> keys;

    CheckpointsApi(EventLog log, ObjectProvider<KeyFiles> keys) {
        this.checkpoints = log.checkpoints();
        this.lines = new CheckpointLines(checkpoints);
        this.keys = keys;
    }

    /**
     * Streams checkpoints in order, one JSON object a line, as the stand-alone verifier takes them
     * (docs/operations/checkpoints.md).
     *
     * @param after only those that end after this position
     * @param limit how many at most; 0 for no limit
     * @throws DomainException PARAMETER_MALFORMED if {@code after} is less than -1 or {@code limit} negative
     */
    @GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    void stream(
            HttpServletResponse response,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(defaultValue = "0") long limit)
            throws IOException {
        lines.write(response, after, limit);
    }

    /**
     * The newest checkpoint.
     *
     * @throws DomainException NOT_FOUND if there is none yet
     */
    @GetMapping(path = "/latest", produces = MediaType.APPLICATION_JSON_VALUE)
    String latest() {
        return checkpoints
                .newest()
                .map(newest -> new CheckpointJson.Line(newest, checkpoints.cosignatures(newest)))
                .map(CheckpointJson::write)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("id", "latest")));
    }

    /** The public keys the log was ever signed with, as PEM. Whoever trusts them should have them from elsewhere. */
    @GetMapping(path = "/keys", produces = MediaType.TEXT_PLAIN_VALUE)
    String keys() {
        KeyFiles own = keys.getIfAvailable();
        return own == null ? "" : own.publicKeys().pem();
    }
}
