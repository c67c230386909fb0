package io.bihuan.portal.publicsite;

import io.bihuan.portal.web.ReceiptFirst;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * {@code /receipt}: the code 查询码, until it was typed again or waived. Then it is gone from the portal, and nobody can be shown it
 * again (requirements C1).
 */
@Controller
class ReceiptPage {

    private static final int UNPROCESSABLE = 422;

    @GetMapping("/receipt")
    String shown(
            @SessionAttribute(name = ReceiptFirst.UNCONFIRMED, required = false) PendingReceipt receipt, Model model) {
        return receipt == null ? "redirect:/" : shown(receipt, false, model);
    }

    @PostMapping("/receipt")
    String confirm(
            @RequestParam(defaultValue = "") String typed,
            @SessionAttribute(name = ReceiptFirst.UNCONFIRMED, required = false) PendingReceipt receipt,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        if (receipt == null) {
            return "redirect:/";
        }
        if (!receipt.isConfirmedBy(typed)) {
            response.setStatus(UNPROCESSABLE);
            return shown(receipt, true, model);
        }
        session.removeAttribute(ReceiptFirst.UNCONFIRMED);
        return "redirect:/receipt/kept";
    }

    @PostMapping("/receipt/waive")
    String waive(HttpSession session) {
        session.removeAttribute(ReceiptFirst.UNCONFIRMED);
        return "redirect:/receipt/waived";
    }

    @GetMapping("/receipt/kept")
    String kept(Model model) {
        return done("kept", model);
    }

    @GetMapping("/receipt/waived")
    String waived(Model model) {
        return done("waived", model);
    }

    @GetMapping("/receipt/known")
    String known(Model model) {
        return done("known", model);
    }

    @GetMapping("/receipt/known-without-files")
    String knownWithoutFiles(Model model) {
        return done("known-without-files", model);
    }

    private static String done(String how, Model model) {
        model.addAttribute("how", how);
        return "public/received";
    }

    private static String shown(PendingReceipt receipt, boolean wrong, Model model) {
        model.addAttribute("receipt", receipt);
        model.addAttribute("qr", QrPicture.of(receipt.code()));
        model.addAttribute("script", "/static/public.js");
        model.addAttribute("wrong", wrong);
        return "public/receipt";
    }
}
