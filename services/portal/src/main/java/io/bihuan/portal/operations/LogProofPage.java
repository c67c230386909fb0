package io.bihuan.portal.operations;

import io.bihuan.portal.client.Query;
import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /operations/{service}/log}: whether the log is what it was: verification, checkpoints 检查点 and witnesses 见证. */
@Controller
class LogProofPage {

    private static final int SHOWN = 50;
    private final Services services;

    LogProofPage(Services services) {
        this.services = services;
    }

    /** How the log was halted or resumed. */
    record Act(boolean halts, long position, String reason, String by, Instant at) {}

    /** Whether it is written on. */
    record Standing(boolean halted, List<Act> acts) {}

    /** What a verification found. */
    record Report(
            boolean ok,
            long checkedCommits,
            long checkedEvents,
            @Nullable String headHash,
            long firstBadPosition,
            @Nullable String reason,
            long checkpoints,
            long signedTo) {}

    /** What a witness signed. */
    record Cosignature(String witness, Instant at, boolean onTrust) {}

    /** A signed checkpoint with those who witnessed it. */
    record Checkpoint(
            String log,
            long position,
            String hash,
            Instant at,
            @Nullable List<Cosignature> cosignatures) {}

    /** A log of another service as this one has witnessed it. */
    record Witnessed(
            String log,
            @Nullable Checkpoint last,
            @Nullable Checkpoint beganOnTrust,
            List<Map<String, Object>> refusals) {}

    /** One record of a dead-letter topic, without its data. */
    record Letter(int partition, long offset, @Nullable String key, Instant at, Map<String, String> headers) {}

    /** A dead-letter topic with its latest records. */
    record Letters(String topic, long count, List<Letter> latest) {}

    @GetMapping("/operations/{service}/log")
    String log(
            @PathVariable String service, @RequestParam(defaultValue = "-1") long after, Officer officer, Model model)
            throws IOException {
        show(known(service), after, officer, model);
        return "operations/log-proof";
    }

    @PostMapping("/operations/{service}/log/verify")
    String verify(@PathVariable String service, Officer officer, RedirectAttributes after) {
        after.addFlashAttribute(
                "report", at(known(service), "/log/verify", officer).get(Report.class));
        return "redirect:/operations/" + service + "/log";
    }

    @PostMapping("/operations/{service}/log/resume")
    String resume(
            @PathVariable String service,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        try {
            at(known(service), "/admin/log/resume", officer).post(Map.of("reason", reason), Standing.class);
        } catch (Refused refusal) {
            response.setStatus(refusal.problem().status());
            model.addAttribute("problem", refusal.problem());
            model.addAttribute("typed", reason);
            show(service, -1, officer, model);
            return "operations/log-proof";
        }
        return "redirect:/operations/" + service + "/log";
    }

    private void show(String service, long after, Officer officer, Model model) throws IOException {
        model.addAttribute("service", service);
        model.addAttribute("standing", at(service, "/admin/log", officer).get(Standing.class));
        String address = Query.of("/log/checkpoints")
                .with("after", Math.max(-1, after))
                .with("limit", SHOWN)
                .toString();
        List<Checkpoint> checkpoints =
                at(service, address, officer).lines(Checkpoint.class).items();
        model.addAttribute("checkpoints", checkpoints);
        if (checkpoints.size() == SHOWN) {
            model.addAttribute("next", checkpoints.get(SHOWN - 1).position());
        }
        model.addAttribute("witnessed", at(service, "/admin/witness", officer).list(Witnessed.class));
    }

    /** The latest dead letters: headers and reasons, never their data. */
    @GetMapping("/operations/{service}/dead-letters")
    String deadLetters(@PathVariable String service, Officer officer, Model model) {
        model.addAttribute("service", known(service));
        try {
            model.addAttribute(
                    "topics",
                    at(service, "/admin/dead-letters?limit=" + SHOWN, officer).list(Letters.class));
        } catch (Refused refusal) {
            model.addAttribute("problem", refusal.problem());
        }
        return "operations/dead-letters";
    }

    private static String known(String service) {
        if (!Services.NAMES.contains(service)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return service;
    }

    private Services.Call at(String service, String path, Officer officer) {
        return services.to(service, path).as(officer.token());
    }
}
