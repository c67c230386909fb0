package io.bihuan.portal.operations;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A replay 重放 or parity check 一致性核验 of a read model: how far it is, looked at again every two seconds, stopped and taken up. */
@Controller
class ReplayPage {

    private static final List<String> JOBS = List.of("replay", "verify");

    private final Services services;

    ReplayPage(Services services) {
        this.services = services;
    }

    /** The whole page, or for htmx the part that changes. */
    @GetMapping("/operations/{service}/read-models/{name}/{job}")
    String progress(
            @PathVariable String service,
            @PathVariable String name,
            @PathVariable String job,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("service", service);
        model.addAttribute("name", name);
        model.addAttribute("job", job);
        try {
            model.addAttribute("progress", call(service, name, job, "", officer).get(Standing.Progress.class));
        } catch (Refused none) {
            model.addAttribute("none", none.problem());
        }
        return request.getHeader("HX-Request") == null ? "operations/replay" : "operations/replay :: progress";
    }

    @PostMapping("/operations/{service}/read-models/{name}/{job}")
    String begin(
            @PathVariable String service,
            @PathVariable String name,
            @PathVariable String job,
            @RequestParam(defaultValue = "false") boolean fresh,
            Officer officer,
            RedirectAttributes after) {
        return sent(service, name, job, fresh ? "?fresh=true" : "", officer, after);
    }

    @PostMapping("/operations/{service}/read-models/{name}/{job}/stop")
    String stop(
            @PathVariable String service,
            @PathVariable String name,
            @PathVariable String job,
            Officer officer,
            RedirectAttributes after) {
        return sent(service, name, job, "/stop", officer, after);
    }

    @PostMapping("/operations/{service}/read-models/{name}/{job}/resume")
    String resume(
            @PathVariable String service,
            @PathVariable String name,
            @PathVariable String job,
            Officer officer,
            RedirectAttributes after) {
        return sent(service, name, job, "/resume", officer, after);
    }

    /** Gives up what was stopped: what it has folded is dropped, the generation that serves stays. */
    @PostMapping("/operations/{service}/read-models/{name}/{job}/abandon")
    String abandon(
            @PathVariable String service,
            @PathVariable String name,
            @PathVariable String job,
            Officer officer,
            RedirectAttributes after) {
        try {
            call(service, name, job, "", officer).delete(Object.class);
        } catch (Refused refusal) {
            after.addFlashAttribute("refusal", refusal.problem());
        }
        return page(service, name, job);
    }

    private String sent(
            String service, String name, String job, String act, Officer officer, RedirectAttributes after) {
        try {
            call(service, name, job, act, officer).post(null, Object.class);
        } catch (Refused refusal) {
            after.addFlashAttribute("refusal", refusal.problem());
        }
        return page(service, name, job);
    }

    private static String page(String service, String name, String job) {
        return "redirect:/operations/" + service + "/read-models/" + Services.part(name) + "/" + job;
    }

    private Services.Call call(String service, String name, String job, String act, Officer officer) {
        if (!Services.NAMES.contains(service) || !JOBS.contains(job)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return services.to(service, "/admin/read-models/" + Services.part(name) + "/" + job + act)
                .as(officer.token());
    }
}
