package io.bihuan.portal.web;

import io.bihuan.portal.client.Problem;
import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.security.LoginRequired;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong, as a page: code, what it means, what to do next. Nothing of a defect is shown but that there was one. */
@Controller
class Failures implements ErrorController {

    private static final int UNAUTHORIZED = 401;
    private static final int DEFECT = 500;

    @RequestMapping("/error")
    String anything(HttpServletRequest request, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(status instanceof Integer code ? code : DEFECT, null, model);
    }

    @RequestMapping("/login-failed")
    String loginFailed(HttpServletResponse response, Model model) {
        response.setStatus(UNAUTHORIZED);
        return page(UNAUTHORIZED, null, model);
    }

    private static String page(int status, @Nullable Problem problem, Model model) {
        model.addAttribute("status", status);
        model.addAttribute("problem", problem);
        model.addAttribute("meaning", meaning(status));
        return "problem";
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401 -> "login";
            case 403 -> "forbidden";
            case 404 -> "unknown";
            case 413 -> "large";
            case 503 -> "away";
            default -> status < DEFECT ? "request" : "defect";
        };
    }

    /** What handlers throw. */
    @ControllerAdvice(annotations = Controller.class)
    static final class Thrown {

        private static final int AWAY = 503;

        private final Layout layout;

        Thrown(Layout layout) {
            this.layout = layout;
        }

        @ExceptionHandler
        String refused(Refused refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
            return shown(refusal.problem().status(), refusal.problem(), request, response, model);
        }

        @ExceptionHandler
        String away(ServiceAway away, HttpServletRequest request, HttpServletResponse response, Model model) {
            return shown(AWAY, null, request, response, model);
        }

        @ExceptionHandler
        String over(LoginRequired over) {
            return "redirect:/work";
        }

        private String shown(
                int status,
                @Nullable Problem problem,
                HttpServletRequest request,
                HttpServletResponse response,
                Model model) {
            response.setStatus(status);
            layout.around(request, response, model);
            return page(status, problem, model);
        }
    }
}
