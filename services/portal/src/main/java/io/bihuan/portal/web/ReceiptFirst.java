package io.bihuan.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Whoever got a receipt comes back to it from every page until its code was typed again or waived (requirements C1): who clicks
 * on too soon would have reported for good.
 */
public final class ReceiptFirst implements HandlerInterceptor {

    /** Where the session keeps a receipt that nobody has confirmed yet. */
    public static final String UNCONFIRMED = "unconfirmed-receipt";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(UNCONFIRMED) == null) {
            return true;
        }
        response.sendRedirect(request.getContextPath() + "/receipt");
        return false;
    }
}
