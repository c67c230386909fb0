package io.bihuan.registry.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What access tokens say: who acts, in which unit, of which agency, level and division, and as what. Never a name. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** What every service expects in {@code aud}. */
    static final String AUDIENCE = "bihuan";

    private final SigningKeys keys;
    private final Standings standings;
    private final Clients clients;

    TokenClaims(SigningKeys keys, Standings standings, Clients clients) {
        this.keys = keys;
        this.standings = standings;
        this.clients = clients;
    }

    /** @throws OAuth2AuthenticationException {@code invalid_grant} if nobody may act as that today */
    @Override
    public void customize(JwtEncodingContext context) {
        context.getJwsHeader().algorithm(SignatureAlgorithm.ES256).keyId(keys.current());
        Standing standing = standing(context)
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT, "no post today", null)));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims()
                    .audience(new ArrayList<>(List.of(AUDIENCE)))
                    .claim("unit", standing.unit().unitId())
                    .claim("agency", standing.unit().agency())
                    .claim("level", standing.unit().level().name())
                    .claim("division", standing.unit().divisionCode())
                    .claim("roles", new ArrayList<>(standing.roles()));
        }
    }

    private Optional<Standing> standing(JwtEncodingContext context) {
        return AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())
                ? clients.machine(context.getRegisteredClient().getClientId()).flatMap(standings::ofMachine)
                : standings.ofOfficer(context.getPrincipal().getName());
    }
}
