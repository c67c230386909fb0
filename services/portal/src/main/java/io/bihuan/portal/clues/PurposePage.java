package io.bihuan.portal.clues;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** {@code /clues/{id}/purpose}: for what a sealed clue is looked into 查阅事由. It goes to the service with every question about it. */
@Controller
class PurposePage {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST = 200;

    private final Purposes purposes;

    PurposePage(Purposes purposes) {
        this.purposes = purposes;
    }

    @GetMapping("/clues/{id}/purpose")
    String ask(@PathVariable String id, @RequestParam(defaultValue = "") String then, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("then", then);
        return "clues/purpose";
    }

    @PostMapping("/clues/{id}/purpose")
    String state(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String then,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        String stated = purpose.strip();
        if (stated.isEmpty() || stated.length() > MOST) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("wrong", stated.isEmpty() ? "clue.purpose.missing" : "form.too-long");
            model.addAttribute("typed", stated);
            return ask(id, then, model);
        }
        purposes.keep(id, stated, session);
        return "redirect:" + back(id, then);
    }

    /** Only to pages about clues, so that nobody is sent elsewhere by a link. */
    private static String back(String id, String then) {
        String own = "/clues/" + UriUtils.encodePathSegment(id, "UTF-8");
        return then.matches("/(clues|approvals)/[\\w~.%/-]*(\\?[\\w~.%&=:+-]*)?") ? then : own;
    }

    /** Sends whoever has to state a purpose to the page that asks for it, and back. */
    @ControllerAdvice(basePackageClasses = PurposePage.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Asked {

        @ExceptionHandler
        String needed(PurposeNeeded needed, HttpServletRequest request, RedirectAttributes to) {
            String query = request.getQueryString();
            to.addAttribute(
                    "then",
                    request.getMethod().equals("GET")
                            ? request.getRequestURI() + (query == null ? "" : "?" + query)
                            : "");
            return "redirect:/clues/" + UriUtils.encodePathSegment(needed.clueId(), "UTF-8") + "/purpose";
        }
    }
}
