package io.bihuan.portal.operations;

import io.bihuan.portal.client.Problem;
import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.ServiceStatus;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /operations}: whether the services are well, and what one of them says about its processors, read models and log. */
@Controller
class OperationsPage {

    private final Services services;
    private final ServiceStatus health;

    OperationsPage(Services services, ServiceStatus health) {
        this.services = services;
        this.health = health;
    }

    /**
     * A service among the others.
     *
     * @param lag of the processor that is farthest behind; null if the service does not say
     * @param parked aggregates set aside, by all processors
     * @param failing processors whose last attempt failed
     */
    record Row(
            String name,
            boolean up,
            @Nullable Long lag,
            @Nullable Long parked,
            long failing) {}

    /** A part of the page: what a service said, or why it did not. */
    record Part<T>(@Nullable T said, @Nullable Problem refusal, boolean away) {}

    @GetMapping("/operations")
    String overview(Officer officer, Model model) {
        model.addAttribute(
                "services", health.all().stream().map(one -> row(one, officer)).toList());
        return "operations/overview";
    }

    private Row row(ServiceStatus.One service, Officer officer) {
        List<Standing.Processor> processors = service.up() && Services.NAMES.contains(service.name())
                ? part(() -> call(service.name(), "/admin/processors", officer).list(Standing.Processor.class))
                        .said()
                : null;
        return processors == null
                ? new Row(service.name(), service.up(), null, null, 0)
                : new Row(
                        service.name(),
                        service.up(),
                        processors.stream()
                                .filter(Standing.Processor::here)
                                .mapToLong(Standing.Processor::lag)
                                .max()
                                .orElse(0),
                        processors.stream()
                                .mapToLong(Standing.Processor::parked)
                                .sum(),
                        processors.stream().filter(Standing.Processor::failing).count());
    }

    @GetMapping("/operations/{service}")
    String service(@PathVariable String service, Officer officer, Model model) {
        Services.Call admin = call(service, "/admin/processors", officer);
        model.addAttribute("service", service);
        model.addAttribute("processors", part(() -> admin.list(Standing.Processor.class)));
        model.addAttribute(
                "readModels",
                part(() -> call(service, "/admin/read-models", officer).list(Standing.ReadModel.class)));
        model.addAttribute(
                "parked",
                part(() -> call(service, "/admin/parked?limit=50", officer).get(Standing.Parked.class)));
        model.addAttribute(
                "letters",
                part(() -> call(service, "/admin/dead-letters?limit=1", officer).list(Standing.Letters.class)));
        model.addAttribute(
                "witness", part(() -> call(service, "/admin/witness", officer).list(Standing.Witnessed.class)));
        model.addAttribute(
                "copy",
                part(() -> call(service, "/admin/registry-copy", officer).get(Standing.Copy.class)));
        return "operations/service";
    }

    /** Walks along the whole log; that takes as long as the log is long. */
    @PostMapping("/operations/{service}/verify")
    String verify(@PathVariable String service, Officer officer, Model model) {
        model.addAttribute(
                "verified", part(() -> call(service, "/log/verify", officer).get(Standing.Verified.class)));
        return service(service, officer, model);
    }

    @PostMapping("/operations/{service}/processors/{name}/retry")
    String retryProcessor(
            @PathVariable String service, @PathVariable String name, Officer officer, RedirectAttributes after) {
        return sent(service, "/admin/processors/" + Services.part(name) + "/retry-parked", officer, after);
    }

    @PostMapping("/operations/{service}/parked/{id}/retry")
    String retryFact(@PathVariable String service, @PathVariable String id, Officer officer, RedirectAttributes after) {
        return sent(service, "/admin/parked/" + Services.part(id) + "/retry", officer, after);
    }

    /** Has the copy of the registry replaced by what its topic holds; for a registry that began anew. */
    @PostMapping("/operations/{service}/registry-copy/read-again")
    String readAgain(@PathVariable String service, Officer officer, RedirectAttributes after) {
        return sent(service, "/admin/registry-copy/read-again", officer, after);
    }

    private String sent(String service, String operation, Officer officer, RedirectAttributes after) {
        try {
            call(service, operation, officer).post(null, Object.class);
            after.addFlashAttribute("did", true);
        } catch (Refused refusal) {
            after.addFlashAttribute("refusal", refusal.problem());
        }
        return "redirect:/operations/" + service;
    }

    private Services.Call call(String service, String path, Officer officer) {
        if (!Services.NAMES.contains(service)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return services.to(service, path).as(officer.token());
    }

    /** One part that is away does not take the others with it. */
    private static <T> Part<T> part(Supplier<T> question) {
        try {
            return new Part<>(question.get(), null, false);
        } catch (Refused refusal) {
            return new Part<>(null, refusal.problem(), false);
        } catch (ServiceAway away) {
            return new Part<>(null, null, true);
        }
    }
}
