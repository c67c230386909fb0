package io.bihuan.portal.operations;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Mistakes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits and needs somebody's decision: a parked fact 搁置 to be given up, a fact withheld 拦截 to be sent blacked out. */
@Controller
class WaitingPage {

    private static final int MOST = 500;
    private static final int SHOWN = 50;
    private static final int UNPROCESSABLE = 422;

    /** Why a fact may be given up, as the services know it. */
    private static final List<String> REASONS = List.of("SETTLED_OTHERWISE", "SENT_IN_ERROR", "SUBJECT_GONE", "DEFECT");

    private final Services services;

    WaitingPage(Services services) {
        this.services = services;
    }

    @GetMapping("/operations/{service}/give-up")
    String giveUp(@PathVariable String service, @RequestParam String fact, Officer officer, Model model) {
        return form(service, fact, "", new Mistakes(), officer, model);
    }

    @PostMapping("/operations/{service}/give-up")
    String giveUp(
            @PathVariable String service,
            @RequestParam String fact,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        Mistakes mistakes = new Mistakes();
        mistakes.require(REASONS.contains(reason), "reason", "form.choose");
        if (mistakes.isEmpty()) {
            try {
                call(service, "/admin/parked/" + Services.part(fact) + "/give-up", officer)
                        .post(Map.of("reason", reason), Object.class);
                after.addFlashAttribute("did", true);
                return "redirect:/operations/" + service;
            } catch (Refused refusal) {
                model.addAttribute("refusal", refusal.problem());
            }
        }
        response.setStatus(UNPROCESSABLE);
        return form(service, fact, reason, mistakes, officer, model);
    }

    private String form(String service, String fact, String reason, Mistakes mistakes, Officer officer, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("reasons", REASONS);
        model.addAttribute("reason", reason);
        model.addAttribute("mistakes", mistakes.byField());
        call(service, "/admin/parked?limit=" + MOST, officer).get(Standing.Parked.class).items().stream()
                .filter(one -> one.id().equals(fact))
                .findFirst()
                .ifPresent(one -> model.addAttribute("fact", one));
        return "operations/give-up";
    }

    @GetMapping("/operations/{service}/withheld")
    String withheld(@PathVariable String service, Officer officer, Model model) {
        model.addAttribute("service", service);
        model.addAttribute(
                "withheld",
                call(service, "/admin/withheld?limit=" + SHOWN, officer).get(Standing.Withheld.class));
        return "operations/withheld";
    }

    @PostMapping("/operations/{service}/withheld/black-out")
    String blackOut(
            @PathVariable String service, @RequestParam String fact, Officer officer, RedirectAttributes after) {
        try {
            call(service, "/admin/withheld/" + Services.part(fact) + "/black-out", officer)
                    .post(null, Object.class);
            after.addFlashAttribute("did", true);
        } catch (Refused refusal) {
            after.addFlashAttribute("refusal", refusal.problem());
        }
        return "redirect:/operations/" + service + "/withheld";
    }

    private Services.Call call(String service, String path, Officer officer) {
        if (!Services.NAMES.contains(service)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return services.to(service, path).as(officer.token());
    }
}
