package io.bihuan.platform.security;

import io.bihuan.platform.command.PlatformError;
import org.springframework.security.core.AuthenticationException;

/** The token is good, but the registry has withdrawn since what it says. */
final class OutOfOfficeException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final PlatformError code;

    OutOfOfficeException(PlatformError code) {
        super(code.name());
        this.code = code;
    }

    PlatformError code() {
        return code;
    }
}
