package io.bihuan.portal.emergencies;

import io.bihuan.portal.client.Query;
import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Mistakes;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /emergencies}: emergency accesses 紧急查阅, asked for by one, agreed to by another, read by the first alone (B6). What the tip says
 * is the answer to a post, so that no address and no history of a browser holds it.
 */
@Controller
class EmergenciesPage {

    private static final int SHOWN = 50;
    private static final int UNPROCESSABLE = 422;

    /** What threatens, as the clue service knows it. */
    private static final List<String> DANGERS =
            List.of("THREATENED", "HELD_OR_MISSING", "ATTACK_UNDER_WAY", "HELPLESS_PERSON");

    private final Services services;
    private final Clock clock;

    EmergenciesPage(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /** One line of the page, with what the officer may do. */
    record Line(Emergency access, String standing, boolean agree, boolean read) {}

    @GetMapping("/emergencies")
    String list(@RequestParam(defaultValue = "") String after, Officer officer, Model model) {
        return page(after, Map.of(), new Mistakes(), officer, model);
    }

    @PostMapping("/emergencies")
    String ask(
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        Mistakes mistakes = new Mistakes();
        mistakes.require(!typed.getOrDefault("tip", "").isBlank(), "tip", "emergencies.tip.missing");
        mistakes.require(DANGERS.contains(typed.getOrDefault("danger", "")), "danger", "form.choose");
        mistakes.require(!typed.getOrDefault("reason", "").isBlank(), "reason", "emergencies.reason.missing");
        if (mistakes.isEmpty()) {
            try {
                call("", officer)
                        .post(
                                Map.of(
                                        "tipId", typed.getOrDefault("tip", "").strip(),
                                        "danger", typed.getOrDefault("danger", ""),
                                        "reason",
                                                typed.getOrDefault("reason", "").strip()),
                                Object.class);
                after.addFlashAttribute("did", "emergencies.asked");
                return "redirect:/emergencies";
            } catch (Refused refusal) {
                model.addAttribute("refusal", refusal.problem());
            }
        }
        response.setStatus(UNPROCESSABLE);
        return page("", typed, mistakes, officer, model);
    }

    @PostMapping("/emergencies/{id}/agree")
    String agree(@PathVariable String id, Officer officer, RedirectAttributes after) {
        try {
            call("/" + Services.part(id) + "/approve-emergency-access", officer).post(null, Object.class);
            after.addFlashAttribute("did", "emergencies.agreed");
        } catch (Refused refusal) {
            after.addFlashAttribute("refusal", refusal.problem());
        }
        return "redirect:/emergencies";
    }

    @PostMapping("/emergencies/{id}/read")
    String read(
            @PathVariable String id,
            Officer officer,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        try {
            model.addAttribute(
                    "said",
                    call("/" + Services.part(id) + "/read-in-emergency", officer)
                            .post(null, Emergency.Said.class));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return "emergencies/read";
        } catch (Refused refusal) {
            after.addFlashAttribute("refusal", refusal.problem());
            return "redirect:/emergencies";
        }
    }

    /** What every page of this officer shows at its top; nothing while the service is away, for then that is said elsewhere. */
    @GetMapping("/emergencies/notice")
    String notice(Officer officer, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            model.addAttribute("notice", call("/notice", officer).get(Emergency.Notice.class));
        } catch (Refused | ServiceAway unknown) {
            model.addAttribute("notice", new Emergency.Notice(0, 0));
        }
        return "emergencies/notice";
    }

    private String page(String after, Map<String, String> typed, Mistakes mistakes, Officer officer, Model model) {
        String query = Query.of("").with("after", after).with("limit", SHOWN).toString();
        Emergency.Page found = call(query, officer).get(Emergency.Page.class);
        Instant now = clock.instant();
        boolean agrees = officer.isOneOf(EmergenciesWays.AGREES);
        model.addAttribute(
                "lines",
                found.items().stream()
                        .map(one -> new Line(
                                one,
                                one.standing(now),
                                agrees && one.waitsFor(officer.id(), now),
                                one.isOpenTo(officer.id(), now)))
                        .toList());
        if (found.next() != null && !found.next().isEmpty()) {
            model.addAttribute(
                    "next", Query.of("/emergencies").with("after", found.next()).toString());
        }
        model.addAttribute("asks", officer.isOneOf(EmergenciesWays.ASKS));
        model.addAttribute("dangers", DANGERS);
        model.addAttribute("typed", typed);
        model.addAttribute("mistakes", mistakes.byField());
        return "emergencies/list";
    }

    private Services.Call call(String path, Officer officer) {
        return services.to("clue", "/emergency-accesses" + path).as(officer.token());
    }
}
