package io.bihuan.platform.trail;

import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.AccessInterceptor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Records operations that say they are to be recorded whatever they answer; they begin only once that is durable. */
final class RecordingInterceptor implements HandlerInterceptor {

    private final Trail trail;

    RecordingInterceptor(Trail trail) {
        this.trail = trail;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Access policy = AccessInterceptor.declared(method);
            if (policy != null) {
                if (policy.saysWhy()) {
                    trail.mustSayWhy();
                }
                trail.begins(policy.records());
            }
        }
        return true;
    }
}
