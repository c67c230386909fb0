package io.bihuan.registry.issuer;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Ends the session here and the grants everywhere: after logging out no refresh token works any more. */
final class LogoutEverywhere implements AuthenticationSuccessHandler {

    private final StoredAuthorizations grants;
    private final AuthenticationSuccessHandler sessionAndRedirect = new OidcLogoutAuthenticationSuccessHandler();

    LogoutEverywhere(StoredAuthorizations grants) {
        this.grants = grants;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication instanceof OidcLogoutAuthenticationToken logout) {
            grants.removeAllOf(logout.getIdToken().getSubject());
        }
        sessionAndRedirect.onAuthenticationSuccess(request, response, authentication);
    }
}
