package io.bihuan.platform.trail.audit;

import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.Recorder;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.platform.security.Callers;
import io.bihuan.platform.trail.entry.InterferenceCandidateRaised;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /interference-candidates} 干预线索 (F44): who asked without need to know, newest first. Never for whom it names, nor for
 * their line.
 */
@RestController
@Access(Role.AUDITOR)
class InterferenceCandidatesApi {

    private final TrailQuestions questions;
    private final Recorder recorder;

    InterferenceCandidatesApi(TrailQuestions questions, Recorder recorder) {
        this.questions = questions;
        this.recorder = recorder;
    }

    /**
     * A page of them.
     *
     * @param after the {@code next} of the page before
     * @param limit how many at most, 1 to 500
     */
    @GetMapping("/interference-candidates")
    Page<InterferenceCandidateRaised> candidates(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int limit) {
        Page<InterferenceCandidateRaised> page =
                questions.candidates(Callers.find().orElseThrow(), after, limit);
        recorder.searched("interference-candidates", Map.of(), page.items().size(), 0, 0);
        return page;
    }
}
