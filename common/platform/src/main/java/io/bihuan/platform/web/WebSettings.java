package io.bihuan.platform.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the HTTP interface.
 *
 * @param maxBody the largest request body that is not a form with files; those follow {@code spring.servlet.multipart}
 * @param readWait how long a query with {@code Bihuan-After} waits for the read models
 * @param retryAfter what {@code Retry-After} says when a store or the broker is away, whole seconds
 * @param idempotencyKeep how long an answer is kept for its idempotency key
 * @param idempotencyLease after how long a request without an answer is taken for dead and may be carried out again
 * @param notFoundTick answers that something is not there leave at multiples of this after the request came, so that time does
 *     not tell what is hidden from what never was; zero lets them leave at once
 */
@ConfigurationProperties("bihuan.web")
public record WebSettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("2s") Duration readWait,
        @DefaultValue("2s") Duration retryAfter,
        @DefaultValue("24h") Duration idempotencyKeep,
        @DefaultValue("2m") Duration idempotencyLease,
        @DefaultValue("20ms") Duration notFoundTick) {}
