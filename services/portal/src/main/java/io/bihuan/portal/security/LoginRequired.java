package io.bihuan.portal.security;

/** Nobody is logged in any more: the grant ended at the issuer. */
public final class LoginRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoginRequired() {
        super("the login is over", null, false, false);
    }
}
