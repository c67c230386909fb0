package io.bihuan.platform.web;

import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.command.ExpectedVersion;
import io.bihuan.platform.command.Scope;
import io.bihuan.platform.security.Callers;
import io.bihuan.platform.security.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/** Says for the thread of a request who acts and which version the caller saw, and forgets it afterwards. */
final class RequestContextInterceptor implements AsyncHandlerInterceptor {

    private static final String OPEN = RequestContextInterceptor.class.getName();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var caller = Callers.find().map(who -> who.asking(Purpose.of(request)));
        var version = IfMatch.version(request.getHeader(HttpHeaders.IF_MATCH));
        Deque<Scope> open = new ArrayDeque<>();
        caller.ifPresent(who -> open.push(CurrentActor.open(who)));
        version.ifPresent(seen -> open.push(ExpectedVersion.open(seen)));
        request.setAttribute(OPEN, open);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        close(request);
    }

    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        close(request);
    }

    @SuppressWarnings("unchecked")
    private static void close(HttpServletRequest request) {
        Deque<Scope> open = (Deque<Scope>) request.getAttribute(OPEN);
        while (open != null && !open.isEmpty()) {
            open.pop().close();
        }
    }
}
