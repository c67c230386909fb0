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

/** {@code /}: where to report what; {@code /report}: the form 我要举报. Works without a login and without a script. */
@Controller
class ReportPage {

    private static final int UNPROCESSABLE = 422;

    private final Services services;
    private final IntakeToken token;
    private final Places places;
    private final Clock clock;

    ReportPage(Services services, IntakeToken token, Places places, Clock clock) {
        this.services = services;
        this.token = token;
        this.places = places;
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
    String send(@ModelAttribute ReportForm form, Model model, HttpServletResponse response, HttpSession session) {
        Mistakes mistakes = form.mistakes();
        if (mistakes.isEmpty()) {
            try {
                Receipt receipt = services.to("clue", "/tips")
                        .as(token.value())
                        .post(form.tip(clock.instant().truncatedTo(ChronoUnit.SECONDS)), Receipt.class);
                return handedOut(receipt, session);
            } catch (Refused refusal) {
                note(refusal.problem(), mistakes);
            }
        }
        response.setStatus(UNPROCESSABLE);
        return shown(form, mistakes, model);
    }

    private static String handedOut(Receipt receipt, HttpSession session) {
        if (receipt.receiptCode() == null) {
            return "redirect:/receipt/known";
        }
        session.setAttribute(
                ReceiptFirst.UNCONFIRMED,
                new PendingReceipt(
                        receipt.receiptCode(),
                        Objects.toString(receipt.receiptText(), ""),
                        Objects.toString(receipt.receiptSalt(), "")));
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
