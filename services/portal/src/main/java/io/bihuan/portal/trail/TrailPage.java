package io.bihuan.portal.trail;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /trail}: who read, searched and took out what, and who was refused 查阅留痕; the newest first. {@code /trail/candidates}: what
 * may have been interference, to be said once what it was. Reading the trail is in the trail.
 */
@Controller
class TrailPage {

    private static final int UNPROCESSABLE = 422;

    private final Services services;

    TrailPage(Services services) {
        this.services = services;
    }

    /** A page of the trail. */
    record Page(List<Line> items, @Nullable String next) {

        /** One line. */
        record Line(
                long position,
                Instant at,
                String kind,
                String officer,
                String unit,
                String operation,
                @Nullable String resourceType,
                @Nullable String resourceId,
                String outcome,
                @Nullable String code,
                @Nullable Map<String, String> filters,
                int shown,
                @Nullable String purpose) {}
    }

    /** A page of candidates. */
    record Candidates(List<Candidate> items, @Nullable String next) {

        /** One of them. */
        record Candidate(
                String id,
                String officer,
                String unit,
                String operation,
                @Nullable String resourceType,
                @Nullable String resourceId,
                Instant at,
                @Nullable String verdict,
                @Nullable String reason,
                @Nullable String settledBy) {}
    }

    /** What a walk along the chain found. */
    record Verified(
            boolean ok,
            long checkedCommits,
            @Nullable String headHash,
            long firstBadPosition,
            @Nullable String reason) {}

    @GetMapping("/trail")
    String trail(
            @RequestParam(defaultValue = "clue") String service,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String resource,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String after,
            Officer who,
            Model model) {
        TrailFilter filter = new TrailFilter(service, officer, unit, resource, kind, outcome, from, to);
        Page page = services.to(filter.service(), filter.address(after))
                .as(who.token())
                .get(Page.class);
        model.addAttribute("lines", page.items());
        model.addAttribute("next", Objects.requireNonNullElse(page.next(), ""));
        model.addAttribute("first", after.isEmpty());
        shown(filter, model);
        return "trail/trail";
    }

    /** Whether the trail is what it was. */
    @PostMapping("/trail/verify")
    String verify(@RequestParam(defaultValue = "clue") String service, Officer who, RedirectAttributes to) {
        TrailFilter filter = new TrailFilter(service, "", "", "", "", "", "", "");
        Verified found =
                services.to(filter.service(), "/reads/verify").as(who.token()).get(Verified.class);
        to.addFlashAttribute("verified", found);
        return "redirect:/trail?service=" + filter.service();
    }

    /** The trail as a bundle with its proof, for the stand-alone verifier; that it was taken out is in it from then on. */
    @PostMapping("/trail/bundle")
    void bundle(@RequestParam(defaultValue = "clue") String service, Officer who, HttpServletResponse response)
            throws IOException {
        TrailFilter filter = new TrailFilter(service, "", "", "", "", "", "", "");
        services.to(filter.service(), "/reads/bundle").as(who.token()).download((headers, content) -> {
            response.setContentType(headers.firstValue(HttpHeaders.CONTENT_TYPE).orElse("application/octet-stream"));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trail-" + filter.service() + ".bundle\"");
            content.transferTo(response.getOutputStream());
        });
    }

    @GetMapping("/trail/candidates")
    String candidates(
            @RequestParam(defaultValue = "clue") String service,
            @RequestParam(defaultValue = "") String after,
            Officer who,
            Model model) {
        TrailFilter filter = new TrailFilter(service, "", "", "", "", "", "", "");
        String address =
                "/interference-candidates?limit=50" + (after.isEmpty() ? "" : "&after=" + Services.part(after));
        Candidates page = services.to(filter.service(), address).as(who.token()).get(Candidates.class);
        model.addAttribute("candidates", page.items());
        model.addAttribute("next", Objects.requireNonNullElse(page.next(), ""));
        model.addAttribute("first", after.isEmpty());
        shown(filter, model);
        return "trail/candidates";
    }

    @PostMapping("/trail/candidates/{service}/{id}")
    String settle(
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String reason,
            Officer who,
            HttpServletResponse response,
            Model model) {
        TrailFilter filter = new TrailFilter(service, "", "", "", "", "", "", "");
        try {
            services.to(filter.service(), "/interference-candidates/" + Services.part(id) + "/settle")
                    .as(who.token())
                    .post(Map.of("verdict", verdict, "reason", reason), Object.class);
            return "redirect:/trail/candidates?service=" + filter.service();
        } catch (Refused refusal) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("refusal", refusal.problem());
            model.addAttribute("typed", Map.of("id", id, "verdict", verdict, "reason", reason));
            return candidates(filter.service(), "", who, model);
        }
    }

    private static void shown(TrailFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("services", Services.NAMES);
        model.addAttribute("kinds", TrailFilter.KINDS);
        model.addAttribute("outcomes", TrailFilter.OUTCOMES);
    }
}
