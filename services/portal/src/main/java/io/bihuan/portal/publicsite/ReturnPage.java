package io.bihuan.portal.publicsite;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /return}: coming back with the code 凭码查询: how far it is, the dialogue, more facts, dissent. The code stays in the
 * session of this server and never stands in an address or a page.
 */
@Controller
class ReturnPage {

    private static final String CODE = "reporter-code";
    private static final int UNPROCESSABLE = 422;

    private final Services services;
    private final Attachments attachments;

    ReturnPage(Services services, Attachments attachments) {
        this.services = services;
        this.attachments = attachments;
    }

    /** How far the matter is, in one sentence, and how many files were received. */
    record Status(String status, boolean mayDispute, int attachments) {}

    /** What was said so far. */
    record Dialogue(List<Said> messages) {
        /** One message. */
        record Said(String from, String kind, Instant at, String text) {}
    }

    /** That something was taken in. */
    record Done(String message) {}

    @GetMapping("/return")
    String ask(Model model) {
        return "public/return";
    }

    @PostMapping("/return")
    String open(
            @RequestParam(defaultValue = "") String code,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        try {
            services.to("clue", "/reporter/status").post(Map.of("code", code), Status.class);
        } catch (Refused refusal) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("refusal", refusal.problem());
            return "public/return";
        }
        session.setAttribute(CODE, code);
        return "redirect:/return/matter";
    }

    @GetMapping("/return/matter")
    String matter(@SessionAttribute(name = CODE, required = false) @Nullable String code, Model model) {
        return code == null ? "redirect:/return" : shown(code, model);
    }

    @PostMapping("/return/messages")
    String write(
            @RequestParam(defaultValue = "") String text,
            @SessionAttribute(name = CODE, required = false) @Nullable String code,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return sent("messages", "/reporter/messages", code, Map.of("text", text), response, after, model);
    }

    @PostMapping("/return/facts")
    String add(
            @RequestParam(defaultValue = "") String narrative,
            @SessionAttribute(name = CODE, required = false) @Nullable String code,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        return sent("facts", "/reporter/facts", code, Map.of("narrative", narrative), response, after, model);
    }

    @PostMapping("/return/files")
    String attach(
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @SessionAttribute(name = CODE, required = false) @Nullable String code,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        if (code == null) {
            return "redirect:/return";
        }
        List<MultipartFile> chosen = Attachments.chosen(files);
        if (chosen.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("noFile", true);
            return shown(code, model);
        }
        after.addFlashAttribute("outcomes", attachments.hand(code, chosen));
        return "redirect:/return/matter";
    }

    @PostMapping("/return/dissent")
    String dispute(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String newFacts,
            @SessionAttribute(name = CODE, required = false) @Nullable String code,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        Map<String, String> typed = Map.of("text", text, "newFacts", newFacts);
        return sent("dissent", "/reporter/dissent", code, typed, response, after, model);
    }

    @PostMapping("/return/leave")
    String leave(HttpSession session) {
        session.removeAttribute(CODE);
        return "redirect:/";
    }

    private String sent(
            String form,
            String operation,
            @Nullable String code,
            Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        if (code == null) {
            return "redirect:/return";
        }
        Map<String, String> body = new LinkedHashMap<>(typed);
        body.put("code", code);
        try {
            after.addFlashAttribute(
                    "done",
                    services.to("clue", operation).post(body, Done.class).message());
            return "redirect:/return/matter";
        } catch (Refused refusal) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("refusal", refusal.problem());
            model.addAttribute("refusedForm", form);
            typed.forEach((field, text) -> model.addAttribute(form + "_" + field, text));
            return shown(code, model);
        }
    }

    private String shown(String code, Model model) {
        Map<String, String> body = Map.of("code", code);
        model.addAttribute("matter", services.to("clue", "/reporter/status").post(body, Status.class));
        model.addAttribute(
                "dialogue",
                services.to("clue", "/reporter/dialogue")
                        .post(body, Dialogue.class)
                        .messages());
        return "public/matter";
    }
}
