package io.bihuan.platform.trail.audit;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.needtoknow.Recorder;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.platform.security.Callers;
import io.bihuan.platform.trail.Trail;
import io.bihuan.platform.trail.Verdict;
import io.bihuan.platform.trail.entry.InterferenceCandidateRaised;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /interference-candidates} 干预线索 (F44): who asked without need to know, newest first; an auditor or a discipline officer says what
 * each was. Never for whom it names, nor for their line.
 */
@RestController
@Access({Role.AUDITOR, Role.DISCIPLINE_OFFICER})
class InterferenceCandidatesApi {

    private final TrailQuestions questions;
    private final Recorder recorder;
    private final Trail trail;

    InterferenceCandidatesApi(TrailQuestions questions, Recorder recorder, Trail trail) {
        this.questions = questions;
        this.recorder = recorder;
        this.trail = trail;
    }

    /**
     * A page of them.
     *
     * @param after the {@code next} of the page before
     * @param limit how many at most, 1 to 500
     */
    @GetMapping("/interference-candidates")
    Page<Candidate> candidates(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int limit) {
        Page<Candidate> page = questions.candidates(Callers.find().orElseThrow(), after, limit);
        recorder.searched("interference-candidates", Map.of(), page.items().size(), 0, 0);
        return page;
    }

    /**
     * Says what a candidate was, once. What is confirmed is then recorded with the discipline organ.
     *
     * @throws DomainException NOT_FOUND alike if there is none and if it is none for the caller; CANDIDATE_SETTLED if it was said
     */
    @PostMapping("/interference-candidates/{id}/settle")
    Candidate settle(@PathVariable String id, @Valid @RequestBody Body body) {
        Caller caller = Callers.find().orElseThrow();
        InterferenceCandidateRaised raised = questions.raised(caller, id);
        if (!trail.settles(id, raised, body.verdict(), body.reason().strip())) {
            throw new DomainException(PlatformError.CANDIDATE_SETTLED, Map.of("id", id));
        }
        return questions.candidate(id);
    }

    /**
     * The request.
     *
     * @param verdict what it was
     * @param reason why
     */
    record Body(
            @NotNull Verdict verdict,
            @NotBlank @Size(max = 500) String reason) {}
}
