package io.bihuan.platform.security;

import io.bihuan.kernel.access.Caller;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sent the current request, as its token says. */
public final class Callers {

    private Callers() {}

    /** The caller, if the request had a good token. */
    public static Optional<Caller> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token
                ? Optional.of(token.caller())
                : Optional.empty();
    }
}
