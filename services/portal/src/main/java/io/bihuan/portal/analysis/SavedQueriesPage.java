package io.bihuan.portal.analysis;

import io.bihuan.portal.client.Query;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /log/saved}: queries of the log that an officer keeps, and the links to pass them on. */
@Controller
class SavedQueriesPage {

    private final SavedQueries saved;
    private final Clock clock;

    SavedQueriesPage(SavedQueries saved, Clock clock) {
        this.saved = saved;
        this.clock = clock;
    }

    @GetMapping("/log/saved")
    String list(Officer officer, HttpServletRequest request, Model model) {
        model.addAttribute("queries", saved.of(request, officer.id()));
        model.addAttribute("most", SavedQueries.MOST);
        return "analysis/saved";
    }

    @PostMapping("/log/saved")
    String save(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "clue") String service,
            @RequestParam(defaultValue = "") String types,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String day,
            @RequestParam long upTo,
            Officer who,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after) {
        LogQuery query = new LogQuery(service, types, officer, unit, agency, day, upTo);
        SavedQuery named = new SavedQuery(name, who.id(), clock.instant(), query);
        if (named.name().isEmpty() || named.name().length() > SavedQuery.LONGEST_NAME || upTo < 0) {
            after.addFlashAttribute("unnamed", true);
            return "redirect:" + address(query);
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE, saved.with(saved.signed(named), request).toString());
        return "redirect:/log/saved";
    }

    @PostMapping("/log/saved/forget")
    String forget(@RequestParam String query, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, saved.without(query, request).toString());
        return "redirect:/log/saved";
    }

    /** The answer as whoever opens the link may see it. */
    @GetMapping("/log/saved/open")
    String open(@RequestParam String query, Officer officer, RedirectAttributes after) {
        SavedQuery found = saved.read(query).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        after.addFlashAttribute("saved", found);
        return "redirect:" + address(found.query());
    }

    private static String address(LogQuery query) {
        return Query.of("/log")
                .with("service", query.service())
                .with("types", query.types())
                .with("officer", query.officer())
                .with("unit", query.unit())
                .with("agency", query.agency())
                .with("day", query.day())
                .with("upTo", query.upTo())
                .toString();
    }
}
