package io.bihuan.portal.analysis;

import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /log}: search over the log of a service by type, actor, unit and day 日志检索. The address holds the position up to which it was
 * looked through, so that whoever is sent it sees the same.
 */
@Controller
class LogPage {

    private static final int PAGE = 50;
    private static final int AT_ONCE = 1_000;

    /** How much is looked through for one page before the officer is asked to go on. */
    private static final int LOOKED_THROUGH = 10;

    private final Services services;

    LogPage(Services services) {
        this.services = services;
    }

    @GetMapping("/log")
    String log(
            @RequestParam(defaultValue = "clue") String service,
            @RequestParam(defaultValue = "") String types,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "-1") long upTo,
            @RequestParam(defaultValue = "0") long from,
            Officer who,
            Model model)
            throws IOException {
        LogQuery query = new LogQuery(service, types, officer, unit, agency, day, upTo);
        List<LogEntry> found = new ArrayList<>();
        long next = Math.max(0, from);
        long head = upTo;
        boolean over = false;
        for (int i = 0; i < LOOKED_THROUGH && found.size() < PAGE && !over; i++) {
            Services.Lines<LogEntry> some = services.to(query.service(), query.address(next, AT_ONCE))
                    .as(who.token())
                    .lines(LogEntry.class);
            head = head < 0 ? some.position() : head;
            over = some.items().size() < AT_ONCE;
            for (LogEntry entry : some.items()) {
                if (found.size() < PAGE && query.wants(entry) && entry.position() <= head) {
                    found.add(entry);
                }
                if (found.size() < PAGE) {
                    next = entry.position() + 1;
                }
            }
            if (found.size() == PAGE) {
                next = found.get(PAGE - 1).position() + 1;
                over = false;
            }
        }
        model.addAttribute("entries", found);
        model.addAttribute("query", query);
        model.addAttribute("head", head);
        model.addAttribute("next", over || next > head ? -1L : next);
        model.addAttribute("services", Services.NAMES);
        model.addAttribute("agencies", LogQuery.AGENCIES);
        return "analysis/log";
    }

    /** The same as lines of JSON, as far as the log went when it was asked; the service narrows by type alone. */
    @PostMapping("/log/download")
    void download(
            @RequestParam(defaultValue = "clue") String service,
            @RequestParam(defaultValue = "") String types,
            Officer who,
            HttpServletResponse response)
            throws IOException {
        LogQuery query = new LogQuery(service, types, "", "", "", "", -1);
        services.to(query.service(), query.address(0, 0)).as(who.token()).download((headers, content) -> {
            response.setContentType("application/x-ndjson");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"log-" + query.service() + ".ndjson\"");
            content.transferTo(response.getOutputStream());
        });
    }
}
