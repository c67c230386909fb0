package io.bihuan.platform.web;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds a query with {@code Bihuan-After} back until the read models have seen that position. */
final class ReadBarrierInterceptor implements HandlerInterceptor {

    private final ObjectProvider<ReadBarrier> barrier;
    private final Duration atMost;

    ReadBarrierInterceptor(ObjectProvider<ReadBarrier> barrier, Duration atMost) {
        this.barrier = barrier;
        this.atMost = atMost;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String after = request.getHeader(Headers.AFTER);
        boolean query = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (after != null && query) {
            long position = position(after);
            barrier.ifAvailable(readModels -> require(readModels, position));
        }
        return true;
    }

    private void require(ReadBarrier readModels, long position) {
        if (!readModels.await(position, atMost)) {
            throw new DomainException(PlatformError.READ_MODEL_BEHIND, Map.of("position", position));
        }
    }

    private static long position(String header) {
        if (!header.strip().matches("\\d{1,18}")) {
            throw new DomainException(PlatformError.POSITION_MALFORMED, Map.of("header", Headers.AFTER));
        }
        return Long.parseLong(header.strip());
    }
}
