package io.bihuan.platform.readmodel;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.ReadModelRebuilder.Options;
import io.bihuan.platform.readmodel.ReplayJob.Kind;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * For operators: where the read models stand, rebuilding them, and checking them against the log. A rebuild ({@code replay})
 * or check ({@code verify}) is a job that goes on by itself; it can be looked at, stopped and taken up on any node.
 */
@RestController
@Access(Role.OPERATOR)
@RequestMapping("/admin/read-models")
class AdminReadModelsApi {

    private static final String JOB = "/{name}/{job}";

    private final ReadModelRebuilder rebuilder;

    AdminReadModelsApi(ReadModelRebuilder rebuilder) {
        this.rebuilder = rebuilder;
    }

    @GetMapping
    List<ReadModelRebuilder.Standing> standings() {
        return rebuilder.standings();
    }

    /**
     * Begins a job, or goes on with the one that was stopped.
     *
     * @param wait whether the answer is to be the result, and not that it has begun
     * @param workers 1 to 16, or 0 for as many as the settings say
     * @param fresh whether to begin at the beginning whatever was stopped
     */
    @PostMapping(JOB)
    ResponseEntity<?> start(
            @PathVariable String name,
            @PathVariable String job,
            @RequestParam(defaultValue = "false") boolean wait,
            @RequestParam(defaultValue = "0") int workers,
            @RequestParam(defaultValue = "false") boolean fresh) {
        Options options = new Options(workers, fresh);
        if (wait) {
            return ResponseEntity.ok(
                    kind(job) == Kind.REPLAY ? rebuilder.replay(name, options) : rebuilder.verify(name, options));
        }
        return begun(name, job, rebuilder.start(name, kind(job), options));
    }

    @GetMapping(JOB)
    Progress progress(@PathVariable String name, @PathVariable String job) {
        return rebuilder.progress(name, kind(job));
    }

    /** It stops within seconds; {@link #progress} says when it has. */
    @PostMapping(JOB + "/stop")
    ResponseEntity<Progress> stop(@PathVariable String name, @PathVariable String job) {
        return begun(name, job, rebuilder.stop(name, kind(job)));
    }

    @PostMapping(JOB + "/resume")
    ResponseEntity<Progress> resume(
            @PathVariable String name, @PathVariable String job, @RequestParam(defaultValue = "0") int workers) {
        return begun(name, job, rebuilder.resume(name, kind(job), workers));
    }

    /** Gives a stopped job up; what it has folded is dropped. */
    @DeleteMapping(JOB)
    Progress abandon(@PathVariable String name, @PathVariable String job) {
        return rebuilder.abandon(name, kind(job));
    }

    private static ResponseEntity<Progress> begun(String name, String job, Progress progress) {
        return ResponseEntity.accepted()
                .location(URI.create("/admin/read-models/" + name + "/" + job))
                .body(progress);
    }

    private static Kind kind(String job) {
        return switch (job) {
            case "replay" -> Kind.REPLAY;
            case "verify" -> Kind.VERIFY;
            default -> throw new DomainException(PlatformError.PATH_UNKNOWN);
        };
    }
}
