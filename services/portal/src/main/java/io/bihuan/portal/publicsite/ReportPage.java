package io.bihuan.portal.publicsite;

import io.bihuan.portal.client.Problem;
import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.IntakeToken;
import io.bihuan.portal.web.Mistakes;
import io.bihuan.portal.web.ReceiptFirst;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /}: where to report what; {@code /report}: the form 我要举报. Works without a login and without a script. */
@Controller
class ReportPage {

    private static final int UNPROCESSABLE = 422;

    private final Services services;
    private final IntakeToken token;
    private final Places places;
    private final Attachments attachments;
    private final Clock clock;

    ReportPage(Services services, IntakeToken token, Places places, Attachments attachments, Clock clock) {
        this.services = services;
        this.token = token;
        this.places = places;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** What the clue service answers to a tip; the parts for the reporter are there once only. */
    record Receipt(
            boolean known,
            @Nullable String receiptCode,
            @Nullable String receiptText,
            @Nullable String receiptSalt) {
        @Override
        public String toString() {
            return "Receipt[secret]";
        }
    }

    @GetMapping("/")
    String home() {
        return "public/home";
    }

    @GetMapping("/report")
    String form(Model model) {
        return shown(ReportForm.empty(), new Mistakes(), model);
    }

    @PostMapping("/report")
    String send(
            @ModelAttribute ReportForm form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            HttpSession session) {
        Mistakes mistakes = form.mistakes();
        List<MultipartFile> chosen = Attachments.chosen(files);
        if (mistakes.isEmpty()) {
            try {
                Receipt receipt = services.to("clue", "/tips")
                        .as(token.value())
                        .post(form.tip(clock.instant().truncatedTo(ChronoUnit.SECONDS)), Receipt.class);
                return handedOut(receipt, chosen, session);
            } catch (Refused refusal) {
                note(refusal.problem(), mistakes);
            }
        }
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("filesLost", !chosen.isEmpty());
        return shown(form, mistakes, model);
    }

    /** The report is safe before its files are looked at: whatever becomes of them, the receipt is shown. */
    private String handedOut(Receipt receipt, List<MultipartFile> files, HttpSession session) {
        if (receipt.receiptCode() == null) {
            return files.isEmpty() ? "redirect:/receipt/known" : "redirect:/receipt/known-without-files";
        }
        session.setAttribute(
                ReceiptFirst.UNCONFIRMED,
                new PendingReceipt(
                        receipt.receiptCode(),
                        Objects.toString(receipt.receiptText(), ""),
                        Objects.toString(receipt.receiptSalt(), ""),
                        attachments.hand(receipt.receiptCode(), files)));
        return "redirect:/receipt";
    }

    /** What the service found wrong goes to the field it names, anything else above the form. */
    private static void note(Problem problem, Mistakes mistakes) {
        Object found = problem.facts() == null ? null : problem.facts().get("errors");
        if (found instanceof List<?> errors) {
            for (Object error : errors) {
                if (error instanceof Map<?, ?> one) {
                    mistakes.said(
                            field(Objects.toString(one.get("column"), "")), Objects.toString(one.get("message"), ""));
                }
            }
        }
        if (mistakes.isEmpty()) {
            mistakes.said("form", problem.title() + "。" + Objects.toString(problem.nextStep(), ""));
        }
    }

    private static String field(String column) {
        return switch (column) {
            case "reporter.name" -> "name";
            case "reporter.phone" -> "phone";
            case "mode", "accused", "divisionCode", "place", "industry", "narrative" -> column;
            default -> "form";
        };
    }

    private String shown(ReportForm form, Mistakes mistakes, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes.byField());
        model.addAttribute("places", places.all());
        return "public/report";
    }
}
