package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Times;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /clues/{id}}: the clue 线索, now or as at a position of the log, tab by tab. Of the past only is shown what the officer may see
 * now; the service sees to that.
 */
@Controller
class CluePage {

    /** Under what the position of a command is handed to the page that follows it. */
    static final String AFTER = "after";

    private final ClueReads reads;
    private final ClueFacts facts;
    private final Papers papers;
    private final Times times;

    CluePage(ClueReads reads, ClueFacts facts, Papers papers, Times times) {
        this.reads = reads;
        this.facts = facts;
        this.papers = papers;
        this.times = times;
    }

    /** A clock with what is left of it. */
    record Clock(Clue.Deadline of, @Nullable Integer left, String light) {}

    @GetMapping("/clues/{id}")
    String summary(
            @PathVariable String id, @RequestParam(defaultValue = "") String asOf, Officer officer, Model model) {
        Clue clue = shown("summary", id, asOf, officer, model);
        model.addAttribute("sections", facts.summary(clue));
        return "clues/clue";
    }

    @GetMapping("/clues/{id}/people")
    String people(@PathVariable String id, @RequestParam(defaultValue = "") String asOf, Officer officer, Model model) {
        Clue clue = shown("people", id, asOf, officer, model);
        model.addAttribute("sections", facts.people(clue));
        return "clues/clue";
    }

    @GetMapping("/clues/{id}/evidence")
    String evidence(
            @PathVariable String id, @RequestParam(defaultValue = "") String asOf, Officer officer, Model model) {
        shown("evidence", id, asOf, officer, model);
        return "clues/clue";
    }

    @GetMapping("/clues/{id}/tasks")
    String tasks(@PathVariable String id, @RequestParam(defaultValue = "") String asOf, Officer officer, Model model) {
        shown("tasks", id, asOf, officer, model);
        model.addAttribute("urges", asOf.isBlank() ? papers.urgesIfAny(id, officer) : List.of());
        return "clues/clue";
    }

    @GetMapping("/clues/{id}/clocks")
    String clocks(@PathVariable String id, @RequestParam(defaultValue = "") String asOf, Officer officer, Model model) {
        shown("clocks", id, asOf, officer, model);
        return "clues/clue";
    }

    @GetMapping("/clues/{id}/timeline")
    String timeline(
            @PathVariable String id, @RequestParam(defaultValue = "") String asOf, Officer officer, Model model) {
        shown("timeline", id, asOf, officer, model);
        happened(id, asOf, officer, model);
        return "clues/clue";
    }

    @GetMapping("/clues/{id}/history")
    String history(
            @PathVariable String id, @RequestParam(defaultValue = "") String asOf, Officer officer, Model model) {
        shown("history", id, asOf, officer, model);
        happened(id, asOf, officer, model);
        return "clues/clue";
    }

    @GetMapping("/clues/{id}/links")
    String links(@PathVariable String id, @RequestParam(defaultValue = "") String asOf, Officer officer, Model model) {
        shown("links", id, asOf, officer, model);
        model.addAttribute("linked", reads.links(id, officer));
        return "clues/clue";
    }

    private Clue shown(String tab, String id, String asOf, Officer officer, Model model) {
        boolean past = !asOf.isBlank();
        Clue clue = past ? reads.asAt(id, officer, asOf) : reads.now(id, officer, after(model));
        model.addAttribute("clue", clue);
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", ClueTabs.of(id, officer));
        model.addAttribute("asOf", past ? asOf : null);
        model.addAttribute("acts", past ? List.of() : Acts.offered(clue, officer));
        model.addAttribute("clocks", clocks(clue, past));
        model.addAttribute("signed", Signing.text(clue));
        if (past) {
            TimeTravelPage.travel(id, asOf, reads.history(id, officer, null), model);
        }
        return clue;
    }

    private void happened(String id, String asOf, Officer officer, Model model) {
        List<HistoryStep> all = reads.history(id, officer, after(model));
        if (asOf.isBlank()) {
            TimeTravelPage.travel(id, null, all, model);
        }
        List<HistoryStep> steps = new ArrayList<>(all);
        Object here = model.getAttribute("here");
        if (!asOf.isBlank() && here instanceof Integer step) {
            steps = new ArrayList<>(all.subList(0, step));
        }
        Collections.reverse(steps);
        model.addAttribute("steps", steps);
    }

    private List<Clock> clocks(Clue clue, boolean past) {
        return Objects.requireNonNull(clue.deadlines()).stream()
                .map(clock -> new Clock(
                        clock,
                        past || !clock.runs() ? null : times.workingDaysUntil(clock.dueOn()),
                        light(clock.state())))
                .toList();
    }

    private static String light(String state) {
        return switch (state) {
            case "WARNED" -> "YELLOW";
            case "DUE" -> "ORANGE";
            case "BREACHED" -> "RED";
            case "RUNNING", "MET" -> "GREEN";
            default -> "GREY";
        };
    }

    private static @Nullable Long after(Model model) {
        return model.getAttribute(AFTER) instanceof Long position ? position : null;
    }
}
