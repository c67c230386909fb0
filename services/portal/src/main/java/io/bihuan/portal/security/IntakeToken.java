package io.bihuan.portal.security;

import io.bihuan.portal.client.ServiceAway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;

/** The token of the portal itself, with which it hands in what the public reports. */
public class IntakeToken {

    private static final Authentication PORTAL =
            new AnonymousAuthenticationToken("portal", "portal", AuthorityUtils.createAuthorityList("PORTAL"));

    private final OAuth2AuthorizedClientManager tokens;

    IntakeToken(OAuth2AuthorizedClientManager tokens) {
        this.tokens = tokens;
    }

    /** @throws ServiceAway if the issuer gives none, for whatever reason: the reporter can only be told to come back */
    public synchronized String value() {
        @Nullable OAuth2AuthorizedClient client;
        try {
            client = tokens.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(IssuerClients.INTAKE)
                    .principal(PORTAL)
                    .build());
        } catch (RuntimeException away) {
            throw new ServiceAway("issuer");
        }
        if (client == null) {
            throw new ServiceAway("issuer");
        }
        return client.getAccessToken().getTokenValue();
    }
}
