package io.bihuan.portal.analysis;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /analysis/export}: the log from a position on as a bundle with its hashes, as the service makes it, for those who may
 * export it and say why.
 */
@Controller
class LogExportPage {

    private final Services services;

    LogExportPage(Services services) {
        this.services = services;
    }

    @GetMapping("/analysis/export")
    String form(Officer officer, Model model) {
        return page("clue", 0, "", model);
    }

    @PostMapping("/analysis/export")
    @Nullable String export(
            @RequestParam(defaultValue = "clue") String service,
            @RequestParam(defaultValue = "0") long first,
            @RequestParam(defaultValue = "") String purpose,
            Officer officer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        String known = Services.NAMES.contains(service) ? service : "clue";
        long from = Math.max(0, first);
        try {
            services.to(known, "/log/bundle?from=" + from)
                    .as(officer.token())
                    .purpose(purpose)
                    .download((headers, content) -> {
                        response.setContentType("application/x-ndjson");
                        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                        response.setHeader(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + known + "-log-from-" + from + ".ndjson\"");
                        content.transferTo(response.getOutputStream());
                    });
            return null;
        } catch (Refused refusal) {
            response.setStatus(refusal.problem().status());
            model.addAttribute("problem", refusal.problem());
            return page(known, from, purpose, model);
        }
    }

    private static String page(String service, long first, String purpose, Model model) {
        model.addAttribute("services", Services.NAMES);
        model.addAttribute("service", service);
        model.addAttribute("first", first);
        model.addAttribute("purpose", purpose);
        return "analysis/export";
    }
}
