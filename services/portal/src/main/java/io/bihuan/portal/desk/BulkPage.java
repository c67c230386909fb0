package io.bihuan.portal.desk;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Mistakes;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /desk/clues}: several clues at once 批量办理: choose, check, send, and see for each what became of it. Where a clue may not go
 * because a unit must keep out 回避, the answer of the service is explained and the unit it offers can be taken.
 */
@Controller
class BulkPage {

    private static final String CHECKED = BulkPage.class.getName() + ".checked";
    private static final String REPORT = BulkPage.class.getName() + ".report";
    private static final int UNPROCESSABLE = 422;

    private final Batches batches;

    BulkPage(Batches batches) {
        this.batches = batches;
    }

    @GetMapping("/desk/clues")
    String choose(
            @RequestParam Map<String, String> given,
            @RequestParam(defaultValue = "") List<String> clue,
            Officer officer,
            HttpSession session,
            Model model) {
        return page(given, clue, new Mistakes(), officer, session, model);
    }

    @PostMapping("/desk/clues/check")
    String check(
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") List<String> clue,
            Officer officer,
            HttpServletResponse response,
            HttpSession session,
            Model model) {
        BulkAct act = BulkAct.chosen(offered(officer), sent.getOrDefault("act", ""));
        String status = status(act, sent);
        String after = sent.getOrDefault("after", "");
        Map<String, String> typed = act.typed(sent);
        List<Batch.Line> lines = batches.waiting(act, status, after, officer, position(session)).items().stream()
                .filter(line -> clue.contains(line.clueId()))
                .toList();
        Mistakes mistakes = act.mistakes(typed, lines.size());
        if (!mistakes.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return page(sent, clue, mistakes, officer, session, model);
        }
        Batch batch = new Batch(UUID.randomUUID().toString(), act, status, after, typed, lines);
        session.setAttribute(CHECKED, batch);
        model.addAttribute("batch", batch);
        model.addAttribute("gone", clue.stream().distinct().count() - lines.size());
        return "desk/bulkcheck";
    }

    @PostMapping("/desk/clues/send")
    String send(@RequestParam(defaultValue = "") String key, Officer officer, HttpSession session) {
        if (!(session.getAttribute(CHECKED) instanceof Batch batch)
                || !batch.key().equals(key)) {
            return "redirect:/desk/clues";
        }
        session.setAttribute(REPORT, batches.send(batch, officer));
        return "redirect:/desk/clues/report";
    }

    @GetMapping("/desk/clues/report")
    String report(Officer officer, HttpSession session, Model model) {
        offered(officer);
        model.addAttribute("report", session.getAttribute(REPORT));
        return "desk/bulkreport";
    }

    private String page(
            Map<String, String> given,
            List<String> chosen,
            Mistakes mistakes,
            Officer officer,
            HttpSession session,
            Model model) {
        List<BulkAct> offered = offered(officer);
        BulkAct act = BulkAct.chosen(offered, given.getOrDefault("act", ""));
        String status = status(act, given);
        String after = given.getOrDefault("after", "");
        Batch.Page page = batches.waiting(act, status, after, officer, position(session));
        model.addAttribute("acts", offered);
        model.addAttribute("act", act);
        model.addAttribute("status", status);
        model.addAttribute("after", after);
        model.addAttribute("typed", act.typed(given));
        model.addAttribute("lines", page.items());
        model.addAttribute("next", Objects.requireNonNullElse(page.next(), ""));
        model.addAttribute("chosen", chosen);
        model.addAttribute("mistakes", mistakes.byField());
        return "desk/bulk";
    }

    private static String status(BulkAct act, Map<String, String> given) {
        String wanted = given.getOrDefault("status", "");
        return act.statuses().contains(wanted) ? wanted : act.statuses().get(0);
    }

    /** Whoever can do none of it finds no page. */
    private static List<BulkAct> offered(Officer officer) {
        List<BulkAct> offered = BulkAct.offered(officer);
        if (offered.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return offered;
    }

    /** What was done last is seen. */
    private static @Nullable Long position(HttpSession session) {
        return session.getAttribute(REPORT) instanceof Batch.Report report ? report.position() : null;
    }
}
