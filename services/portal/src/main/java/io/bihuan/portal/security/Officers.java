package io.bihuan.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.web.util.WebUtils;

/** Who is logged in, with a token that is still good: it is refreshed a minute before it ends. */
public class Officers {

    private static final String KNOWN = Officers.class.getName();

    private final OAuth2AuthorizedClientManager tokens;
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    Officers(OAuth2AuthorizedClientManager tokens) {
        this.tokens = tokens;
    }

    /**
     * The officer of this request; empty if nobody logged in.
     *
     * @throws LoginRequired if somebody did, and the issuer gives no token any more
     */
    public Optional<Officer> find(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(KNOWN) instanceof Officer officer) {
            return Optional.of(officer);
        }
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (!trust.isAuthenticated(who) || session == null) {
            return Optional.empty();
        }
        Officer officer = Officer.of(token(who, session, request, response));
        request.setAttribute(KNOWN, officer);
        return Optional.of(officer);
    }

    /** One at a time: a refresh token that comes twice ends the login. */
    private String token(
            Authentication who, HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        synchronized (WebUtils.getSessionMutex(session)) {
            @Nullable OAuth2AuthorizedClient client = null;
            try {
                client = tokens.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(IssuerClients.LOGIN)
                        .principal(who)
                        .attribute(HttpServletRequest.class.getName(), request)
                        .attribute(HttpServletResponse.class.getName(), response)
                        .build());
            } catch (ClientAuthorizationException over) {
                session.invalidate();
                SecurityContextHolder.clearContext();
                throw new LoginRequired();
            }
            if (client == null) {
                throw new LoginRequired();
            }
            return client.getAccessToken().getTokenValue();
        }
    }
}
