package io.bihuan.portal.desk;

import io.bihuan.portal.client.Problem;
import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /desk/tips/{id}}: one tip with what is like it beside it, and what can be done with it. Nothing is sent before the answers
 * were looked at again.
 */
@Controller
class TipPage {

    private static final int UNPROCESSABLE = 422;

    private final Services services;

    TipPage(Services services) {
        this.services = services;
    }

    /** What a command answers. */
    record Done(String id, long position) {}

    @GetMapping("/desk/tips/{id}")
    String tip(@PathVariable String id, Officer officer, HttpSession session, Model model) {
        Object position = model.getAttribute("position");
        Tip tip = read(id, officer, position instanceof Long after ? after : null);
        Unread.opened(id, session);
        model.addAttribute("tip", tip);
        model.addAttribute("acts", TipAct.offered(tip, officer));
        model.addAttribute("similar", officer.isOneOf(DeskWays.DECIDE) ? similar(id, officer) : null);
        model.addAttribute("files", attachments(id, officer));
        return "desk/tip";
    }

    @GetMapping("/desk/tips/{id}/acts/{name}")
    String form(
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam Map<String, String> given,
            Officer officer,
            Model model) {
        TipAct act = act(name);
        return act.fields().isEmpty()
                ? check(act, read(id, officer, null), Map.of(), model)
                : form(act, read(id, officer, null), act.typed(given), new Mistakes(), model);
    }

    @PostMapping("/desk/tips/{id}/acts/{name}/check")
    String check(
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam Map<String, String> sent,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        TipAct act = act(name);
        Map<String, String> typed = act.typed(sent);
        Mistakes mistakes = act.mistakes(typed);
        Tip tip = read(id, officer, null);
        if (!mistakes.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return form(act, tip, typed, mistakes, model);
        }
        return check(act, tip, typed, model);
    }

    @PostMapping("/desk/tips/{id}/acts/{name}")
    String send(
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam Map<String, String> sent,
            Officer officer,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        TipAct act = act(name);
        Map<String, String> typed = act.typed(sent);
        Mistakes mistakes = act.mistakes(typed);
        try {
            if (mistakes.isEmpty()) {
                Done done = services.to("clue", act.address(Services.part(id)))
                        .as(officer.token())
                        .with("Idempotency-Key", key(sent))
                        .post(act.body(id, typed), Done.class);
                after.addFlashAttribute("did", act.name());
                after.addFlashAttribute("position", done.position());
                return "redirect:/desk/tips/" + Services.part(id);
            }
        } catch (Refused refusal) {
            Problem problem = refusal.problem();
            model.addAttribute("refusal", problem);
            Objects.requireNonNullElse(problem.fields(), List.<Problem.Field>of())
                    .forEach(field -> mistakes.said(field.field(), field.message()));
        }
        response.setStatus(UNPROCESSABLE);
        Tip tip = read(id, officer, null);
        return act.fields().isEmpty() ? check(act, tip, typed, model) : form(act, tip, typed, mistakes, model);
    }

    private Tip read(String id, Officer officer, @Nullable Long position) {
        return services.to("clue", "/tips/" + Services.part(id))
                .as(officer.token())
                .after(position)
                .get(Tip.class);
    }

    /** Without it, because the index is being filled, the tip can be read all the same. */
    private Tip.@Nullable Similar similar(String id, Officer officer) {
        try {
            return services.to("clue", "/tips/" + Services.part(id) + "/similar?limit=10")
                    .as(officer.token())
                    .get(Tip.Similar.class);
        } catch (Refused refused) {
            return null;
        }
    }

    /** Without them the tip can be read all the same. */
    private @Nullable Attachments attachments(String id, Officer officer) {
        try {
            return services.to("clue", "/tips/" + Services.part(id) + "/attachments")
                    .as(officer.token())
                    .get(Attachments.class);
        } catch (Refused refused) {
            return null;
        }
    }

    private static String form(TipAct act, Tip tip, Map<String, String> typed, Mistakes mistakes, Model model) {
        model.addAttribute("act", act);
        model.addAttribute("tip", tip);
        model.addAttribute("typed", typed);
        model.addAttribute("mistakes", mistakes.byField());
        return "desk/act";
    }

    private static String check(TipAct act, Tip tip, Map<String, String> typed, Model model) {
        form(act, tip, typed, new Mistakes(), model);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "desk/check";
    }

    /** One for each time the answers were looked at: sent twice it is done once. */
    private static String key(Map<String, String> sent) {
        String key = sent.getOrDefault("key", "");
        return key.matches("[0-9a-f-]{36}") ? key : UUID.randomUUID().toString();
    }

    private static TipAct act(String name) {
        return TipAct.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
