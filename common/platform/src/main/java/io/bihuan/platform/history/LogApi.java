package io.bihuan.platform.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.LogReport;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.Recorded;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.command.PlatformError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * For analysts and auditors: the whole log as NDJSON in bounded memory, and its verification. What it says beyond its place in the
 * chain depends on how sensitive each event is; with all its contents the log leaves by another door alone.
 */
@RestController
@Access({Role.AUDITOR, Role.OPERATOR})
@RequestMapping("/log")
class LogApi {

    private static final int COMMITS_PER_READ = 500;

    private final EventLog log;
    private final History history;
    private final LogSensitivity sensitivity;
    private final LogProof proof;
    private final ObjectMapper json = AxonJson.mapper();

    LogApi(EventLog log, History history, LogSensitivity sensitivity, LogProof proof) {
        this.log = log;
        this.history = history;
        this.sensitivity = sensitivity;
        this.proof = proof;
    }

    /**
     * Streams events from a position up to the head at the time of the call, one JSON object a line, each as far as its sensitivity
     * allows ({@link LogEntry}).
     *
     * @param from first position wanted
     * @param types logical types wanted; all if empty
     * @param limit how many events at most; 0 for no limit
     * @throws DomainException PARAMETER_MALFORMED if {@code from} or {@code limit} is negative
     */
    @Access(
            value = {Role.AUDITOR, Role.OPERATOR},
            records = Recorded.EXPORT)
    @GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    void stream(
            HttpServletResponse response,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "") Set<String> types,
            @RequestParam(defaultValue = "0") long limit)
            throws IOException {
        if (from < 0 || limit < 0) {
            throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", from < 0 ? "from" : "limit"));
        }
        long head = log.head();
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader("Bihuan-Position", Long.toString(head));
        // In the request's own thread: a stream of its own would be cut off by the time-out of asynchronous requests.
        write(response.getOutputStream(), from, head, types, limit == 0 ? Long.MAX_VALUE : limit);
    }

    private void write(OutputStream out, long from, long head, Set<String> types, long limit) throws IOException {
        long position = from - 1;
        long left = limit;
        while (position < head && left > 0) {
            List<StoredCommit> commits = log.readAfter(position, COMMITS_PER_READ);
            if (commits.isEmpty()) {
                return;
            }
            List<Told> told = told(commits, position, head, types);
            for (LogEntry entry : entries(told.subList(0, (int) Math.min(left, told.size())))) {
                out.write(json.writeValueAsBytes(entry));
                out.write('\n');
                left--;
            }
            position = commits.get(commits.size() - 1).lastPosition();
        }
    }

    /** An event that is wanted, with the hash of its commit. */
    private record Told(HistoryEntry event, String hash) {}

    private List<Told> told(List<StoredCommit> commits, long after, long head, Set<String> types) {
        return commits.stream()
                .flatMap(commit -> commit.events().stream()
                        .filter(event -> event.position() > after && event.position() <= head)
                        .filter(event -> types.isEmpty() || types.contains(event.type()))
                        .map(event -> new Told(history.entry(event), commit.hash())))
                .toList();
    }

    private List<LogEntry> entries(List<Told> told) {
        List<Sensitivity> how = sensitivity.of(told.stream().map(Told::event).toList());
        return IntStream.range(0, told.size())
                .mapToObj(i -> LogEntry.of(told.get(i).event(), told.get(i).hash(), how.get(i)))
                .toList();
    }

    /**
     * The log, or a range of it, as a bundle that the stand-alone verifier checks without this service
     * (docs/operations/log-verification.md). It holds what its hashes cover, so nothing is left out of it: it has a role of its own and
     * leaves for a stated purpose only.
     *
     * @param from first position wanted
     * @throws DomainException PURPOSE_REQUIRED without a purpose; PARAMETER_MALFORMED if there is nothing from there on
     */
    @Access(value = Role.LOG_EXPORTER, records = Recorded.EXPORT, saysWhy = true)
    @GetMapping("/bundle")
    void bundle(HttpServletResponse response, @RequestParam(defaultValue = "0") long from) throws IOException {
        proof.bundle(log, from, response);
    }

    /**
     * Walks the whole hash chain, holds it against the log's checkpoints and says where it breaks first, if it does; then the
     * log is not written on any more. Signatures are checked if the service has a key.
     */
    @GetMapping("/verify")
    LogReport verify(Actor actor) {
        LogReport report = proof.verify(log);
        if (!report.ok()) {
            log.standing().halt(report, actor.officer());
        }
        return report;
    }
}
