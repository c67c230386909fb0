package io.bihuan.platform.trail.audit;

import io.bihuan.eventlog.LogReport;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.Recorded;
import io.bihuan.platform.history.LogProof;
import io.bihuan.platform.needtoknow.Recorder;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.platform.security.Callers;
import io.bihuan.platform.trail.Outcome;
import io.bihuan.platform.trail.TrailLog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For auditors: who read what 访问留痕 (S17, H4), with its proof. What auditors ask here is in the trail as well. */
@RestController
@Access(Role.AUDITOR)
@RequestMapping("/reads")
class ReadsApi {

    private final TrailQuestions questions;
    private final TrailLog trail;
    private final Recorder recorder;
    private final LogProof proof;

    ReadsApi(TrailQuestions questions, TrailLog trail, Recorder recorder, LogProof proof) {
        this.questions = questions;
        this.trail = trail;
        this.recorder = recorder;
        this.proof = proof;
    }

    /**
     * Reads, searches, exports and refused attempts, newest first. An entry is found a moment after it is durable.
     *
     * @param officer of this officer
     * @param unit of officers of this unit
     * @param resource about the thing with this id
     * @param from not before this instant
     * @param to not after this instant
     * @param after the {@code next} of the page before
     * @param limit how many at most, 1 to 500
     */
    @GetMapping
    Page<RecordedRead> reads(
            @RequestParam Optional<String> officer,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> resource,
            @RequestParam Optional<Kind> kind,
            @RequestParam Optional<Outcome> outcome,
            @RequestParam Optional<Instant> from,
            @RequestParam Optional<Instant> to,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Question question = new Question(officer, unit, resource, kind, outcome, from, to);
        Page<RecordedRead> page = questions.entries(Callers.find().orElseThrow(), question, after, limit);
        recorder.searched("reads", question.named(), page.items().size(), 0, 0);
        return page;
    }

    /** Walks the trail's whole hash chain, holds it against its checkpoints and says where it breaks first, if it does. */
    @Access(value = Role.AUDITOR, records = Recorded.READ)
    @GetMapping("/verify")
    LogReport verify() {
        return proof.verify(trail.log());
    }

    /**
     * The trail, or a range of it, as a bundle that the stand-alone verifier checks (docs/operations/log-verification.md). It
     * holds what its hashes cover, so nothing is left out of it.
     *
     * @param from first position wanted
     * @throws DomainException PARAMETER_MALFORMED if there is nothing from there on
     */
    @Access(value = Role.AUDITOR, records = Recorded.EXPORT)
    @GetMapping("/bundle")
    void bundle(HttpServletResponse response, @RequestParam(defaultValue = "0") long from) throws IOException {
        proof.bundle(trail.log(), from, response);
    }
}
