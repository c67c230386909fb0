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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static final int PAGE = 200;

    private final LogCheckpoints checkpoints;
    private final ObjectProvider<KeyFiles> keys;

    CheckpointsApi(EventLog log, ObjectProvider<KeyFiles> keys) {
        this.checkpoints = log.checkpoints();
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
        if (after < -1 || limit < 0) {
            throw new DomainException(
                    PlatformError.PARAMETER_MALFORMED, Map.of("field", limit < 0 ? "limit" : "after"));
        }
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = response.getOutputStream();
        long left = limit == 0 ? Long.MAX_VALUE : limit;
        long position = after;
        List<CheckpointJson.Line> page;
        do {
            page = checkpoints.linesAfter(position, (int) Math.min(PAGE, left));
            for (CheckpointJson.Line line : page) {
                out.write((CheckpointJson.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
                position = line.checkpoint().position();
            }
            left -= page.size();
        } while (left > 0 && page.size() == PAGE);
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
