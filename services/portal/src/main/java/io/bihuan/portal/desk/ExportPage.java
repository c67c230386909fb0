package io.bihuan.portal.desk;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/export}: taking the ledger out 导出台账. For whom decides what is in it; every time is on record. */
@Controller
class ExportPage {

    private static final int UNPROCESSABLE = 422;
    private static final List<String> PROFILES = List.of("INTERNAL", "PARTNER_AGENCY", "STATISTICS");
    private static final List<String> FORMATS = List.of("xlsx", "csv");

    private final Services services;

    ExportPage(Services services) {
        this.services = services;
    }

    @GetMapping("/desk/export")
    String ask(Model model) {
        model.addAttribute("profiles", PROFILES);
        model.addAttribute("formats", FORMATS);
        return "desk/export";
    }

    /** Null once the file is on its way. */
    @PostMapping("/desk/export")
    @Nullable String take(
            @RequestParam(defaultValue = "") String profile,
            @RequestParam(defaultValue = "xlsx") String format,
            Officer officer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (!PROFILES.contains(profile) || !FORMATS.contains(format)) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("missing", true);
            return ask(model);
        }
        try {
            services.to("clue", "/clues/export?profile=" + profile + "&format=" + format)
                    .as(officer.token())
                    .download((headers, content) -> {
                        response.setContentType(
                                headers.firstValue(HttpHeaders.CONTENT_TYPE).orElse("application/octet-stream"));
                        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                        headers.firstValue(HttpHeaders.CONTENT_DISPOSITION)
                                .ifPresent(name -> response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name));
                        content.transferTo(response.getOutputStream());
                    });
            return null;
        } catch (Refused refusal) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("refusal", refusal.problem());
            return ask(model);
        }
    }
}
