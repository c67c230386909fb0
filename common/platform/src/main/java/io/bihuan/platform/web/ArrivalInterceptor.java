package io.bihuan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes when a request came, before anything is looked at. */
final class ArrivalInterceptor implements HandlerInterceptor {

    private final AnswerGrid grid;

    ArrivalInterceptor(AnswerGrid grid) {
        this.grid = grid;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        grid.arrived(request);
        return true;
    }
}
