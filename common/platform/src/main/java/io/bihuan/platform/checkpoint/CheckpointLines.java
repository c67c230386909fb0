package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.LogCheckpoints;
import io.bihuan.eventlog.checkpoint.CheckpointJson;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;

/** Checkpoints of one log in order, one JSON object a line, as the stand-alone verifier takes them. */
final class CheckpointLines {

    private static final int PAGE = 200;

    private final LogCheckpoints checkpoints;

    CheckpointLines(LogCheckpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /**
     * Answers with them.
     *
     * @param after only those that end after this position
     * @param limit how many at most; 0 for no limit
     * @throws DomainException PARAMETER_MALFORMED if {@code after} is less than -1 or {@code limit} negative
     */
    void write(HttpServletResponse response, long after, long limit) throws IOException {
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
}
