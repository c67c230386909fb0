package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Back in the history of a clue 回溯: to a step of it by the slider, to a moment by the date picker, and what changed between two
 * steps. The clue is folded anew by the service up to there.
 */
@Controller
class TimeTravelPage {

    private final ClueReads reads;
    private final ClueFacts facts;

    TimeTravelPage(ClueReads reads, ClueFacts facts) {
        this.reads = reads;
        this.facts = facts;
    }

    /** Puts into the model what the slider needs: the steps, and on which one the page stands. */
    static void travel(String id, @Nullable String asOf, List<HistoryStep> history, Model model) {
        int here = asOf == null ? history.size() : stepAt(asOf, history);
        model.addAttribute("way", history);
        model.addAttribute("here", here);
        model.addAttribute("hereStep", here > 0 ? history.get(here - 1) : null);
        model.addAttribute("script", "/static/clues.js");
    }

    /** To a step (counted from 1) or a moment in Asia/Shanghai; without either, back to now. */
    @GetMapping("/clues/{id}/as-at")
    String goTo(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String at,
            Officer officer,
            RedirectAttributes to) {
        String clue = "redirect:" + ClueTabs.address(id);
        List<HistoryStep> history = reads.history(id, officer, null);
        String moment = at.isBlank() ? null : ActForm.moment(at.strip());
        if (moment != null && stepAt(moment, history) < 1) {
            to.addFlashAttribute("early", true);
            return clue + "/timeline";
        }
        int number = number(step, 0);
        if (moment == null && (number < 1 || number > history.size())) {
            return clue;
        }
        return clue + "?asOf=" + (moment == null ? history.get(number - 1).position() : moment);
    }

    /** What changed between two steps; from the beginning to now unless it is said otherwise. */
    @GetMapping("/clues/{id}/changes")
    String changes(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Officer officer,
            Model model) {
        List<HistoryStep> history = reads.history(id, officer, null);
        int last = within(number(to, history.size()), history);
        int first = Math.min(within(number(from, 1), history), last);
        HistoryStep before = history.get(first - 1);
        HistoryStep after = history.get(last - 1);
        Clue then = reads.asAt(id, officer, Long.toString(before.position()));
        Clue now = reads.asAt(id, officer, Long.toString(after.position()));
        model.addAttribute("clue", now);
        model.addAttribute("way", history);
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("between", history.subList(first, last));
        model.addAttribute("changes", facts.changes(then, now));
        return "clues/changes";
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : otherwise;
    }

    private static int within(int step, List<HistoryStep> history) {
        return Math.max(1, Math.min(step, history.size()));
    }

    /** How many steps had happened by then. */
    private static int stepAt(String asOf, List<HistoryStep> history) {
        if (asOf.matches("\\d{1,18}")) {
            long position = Long.parseLong(asOf);
            return (int)
                    history.stream().filter(step -> step.position() <= position).count();
        }
        try {
            Instant moment = Instant.parse(asOf);
            return (int) history.stream()
                    .filter(step -> !step.occurredAt().isAfter(moment))
                    .count();
        } catch (DateTimeException noMoment) {
            return history.size();
        }
    }
}
