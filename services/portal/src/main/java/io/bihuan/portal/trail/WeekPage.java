package io.bihuan.portal.trail;

import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /trail/week}: what stood out in a week of the trail 访问异常周报 (S17), each line with the way to the entries that were counted. The last
 * whole week if none is named.
 */
@Controller
class WeekPage {

    private static final String WEEK = "\\d{4}-W\\d{2}";

    private final Services services;

    WeekPage(Services services) {
        this.services = services;
    }

    /** The report. */
    record Report(String week, LocalDate from, LocalDate to, List<Line> lines) {

        /** One count. */
        record Line(
                String anomaly,
                String label,
                LocalDate day,
                String officer,
                String unit,
                String resourceId,
                int count,
                int atLeast) {}
    }

    @GetMapping("/trail/week")
    String week(
            @RequestParam(defaultValue = "clue") String service,
            @RequestParam(defaultValue = "") String week,
            Officer who,
            Model model) {
        TrailFilter filter = new TrailFilter(service, "", "", "", "", "", "", "");
        String address = "/reads/anomalies" + (week.matches(WEEK) ? "?week=" + week : "");
        model.addAttribute(
                "report", services.to(filter.service(), address).as(who.token()).get(Report.class));
        model.addAttribute("filter", filter);
        model.addAttribute("services", Services.NAMES);
        return "trail/week";
    }
}
