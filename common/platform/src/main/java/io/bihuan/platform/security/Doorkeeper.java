package io.bihuan.platform.security;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers whoever is not let in, in the same shape as every other refusal. */
final class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private final HandlerExceptionResolver failures;

    Doorkeeper(HandlerExceptionResolver failures) {
        this.failures = failures;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        refuse(request, response, reason(failure));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure) {
        refuse(request, response, PlatformError.ROLE_REQUIRED);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, PlatformError code) {
        failures.resolveException(request, response, null, new DomainException(code));
    }

    private static PlatformError reason(AuthenticationException failure) {
        if (failure instanceof AuthenticationServiceException) {
            LOG.warn("Tokens cannot be checked: {}", failure.getMessage());
            return PlatformError.ISSUER_UNAVAILABLE;
        }
        if (failure instanceof OutOfOfficeException out) {
            return out.code();
        }
        if (failure instanceof InvalidBearerTokenException) {
            LOG.debug("A token was refused: {}", failure.getMessage());
            return isOver(failure) ? PlatformError.TOKEN_EXPIRED : PlatformError.TOKEN_INVALID;
        }
        return PlatformError.ACTOR_REQUIRED;
    }

    /** Whether that is all there is to say against it; the client fetches a new one and goes on. */
    private static boolean isOver(AuthenticationException failure) {
        return failure.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream()
                        .allMatch(
                                error -> String.valueOf(error.getDescription()).startsWith("Jwt expired"));
    }
}
