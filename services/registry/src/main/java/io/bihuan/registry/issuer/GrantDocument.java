package io.bihuan.registry.issuer;

import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** How a grant is written down: plain fields, no class names, and of every code and token its digest only. */
final class GrantDocument {

    /** Raised with every change; compared before the next. */
    static final String VERSION = "version";

    /** Digests of refresh tokens that were replaced. */
    static final String SPENT = "spent";

    static final String OVER_AT = "overAt";
    static final String CLIENT = "client";
    static final String PRINCIPAL = "principal";

    private static final String REQUEST = OAuth2AuthorizationRequest.class.getName();
    private static final String WHO = Principal.class.getName();

    /** Stands for a value that was not presented; nobody can present it, because it does not hash to itself. */
    private static final String DIGEST = "digest:";

    private GrantDocument() {}

    /** The kinds of codes and tokens a grant may hold. */
    enum Kind {
        CODE(OAuth2ParameterNames.CODE, OAuth2AuthorizationCode.class),
        ACCESS(OAuth2TokenType.ACCESS_TOKEN.getValue(), OAuth2AccessToken.class),
        REFRESH(OAuth2TokenType.REFRESH_TOKEN.getValue(), OAuth2RefreshToken.class),
        ID(OidcParameterNames.ID_TOKEN, OidcIdToken.class);

        private final String name;
        private final Class<? extends OAuth2Token> type;

        Kind(String name, Class<? extends OAuth2Token> type) {
            this.name = name;
            this.type = type;
        }

        boolean is(OAuth2TokenType other) {
            return name.equals(other.getValue());
        }

        String digestField() {
            return name + ".digest";
        }
    }

    static Document of(OAuth2Authorization grant, long version) {
        OAuth2AuthorizationRequest asked = Objects.requireNonNull(grant.getAttribute(REQUEST));
        Document document = new Document("_id", grant.getId())
                .append(VERSION, version)
                .append(CLIENT, grant.getRegisteredClientId())
                .append(PRINCIPAL, grant.getPrincipalName())
                .append("grantType", grant.getAuthorizationGrantType().getValue())
                .append("scopes", new ArrayList<>(grant.getAuthorizedScopes()))
                .append("loggedInAt", loggedInAt(grant))
                .append("request", request(asked));
        Date overAt = new Date(0);
        for (Kind kind : Kind.values()) {
            OAuth2Authorization.Token<? extends OAuth2Token> token = grant.getToken(kind.type);
            if (token != null) {
                Document written = token(token);
                document.append(kind.name, written);
                Date ends = written.getDate("expiresAt");
                overAt = ends.after(overAt) ? ends : overAt;
            }
        }
        return document.append(OVER_AT, overAt).append(SPENT, spent(grant, document));
    }

    /** What was presented is put where its digest is; the other values are not known to anybody here. */
    static OAuth2Authorization read(Document document, RegisteredClient client, String presented) {
        String digest = Secrets.digest(presented);
        OAuth2Authorization.Builder grant = OAuth2Authorization.withRegisteredClient(client)
                .id(document.getString("_id"))
                .principalName(document.getString(PRINCIPAL))
                .authorizationGrantType(new AuthorizationGrantType(document.getString("grantType")))
                .authorizedScopes(Set.copyOf(document.getList("scopes", String.class)))
                .attribute(VERSION, document.getLong(VERSION))
                .attribute(SPENT, previouslySpent(document))
                .attribute(WHO, principal(document))
                .attribute(REQUEST, request(document.get("request", Document.class)));
        for (Kind kind : Kind.values()) {
            @Nullable Document token = document.get(kind.name, Document.class);
            if (token != null) {
                String kept = token.getString("digest");
                OAuth2Token value = token(kind, token, kept.equals(digest) ? presented : DIGEST + kept);
                grant.token(value, metadata -> metadata.putAll(metadata(token)));
            }
        }
        return grant.build();
    }

    private static Document token(OAuth2Authorization.Token<? extends OAuth2Token> token) {
        OAuth2Token value = token.getToken();
        String text = value.getTokenValue();
        Document written = new Document(
                        "digest", text.startsWith(DIGEST) ? text.substring(DIGEST.length()) : Secrets.digest(text))
                .append("issuedAt", Date.from(Objects.requireNonNull(value.getIssuedAt())))
                .append("expiresAt", Date.from(Objects.requireNonNull(value.getExpiresAt())))
                .append("invalidated", token.isInvalidated());
        if (value instanceof OAuth2AccessToken access) {
            written.append("scopes", new ArrayList<>(access.getScopes()));
        }
        if (token.getClaims() != null) {
            written.append("claims", claims(token.getClaims()));
        }
        return written;
    }

    private static OAuth2Token token(Kind kind, Document token, String value) {
        Instant issuedAt = token.getDate("issuedAt").toInstant();
        Instant expiresAt = token.getDate("expiresAt").toInstant();
        return switch (kind) {
            case CODE -> new OAuth2AuthorizationCode(value, issuedAt, expiresAt);
            case REFRESH -> new OAuth2RefreshToken(value, issuedAt, expiresAt);
            case ID -> new OidcIdToken(value, issuedAt, expiresAt, claims(token.get("claims", Document.class)));
            case ACCESS ->
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        value,
                        issuedAt,
                        expiresAt,
                        new HashSet<>(token.getList("scopes", String.class)));
        };
    }

    private static Map<String, Object> metadata(Document token) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, token.getBoolean("invalidated"));
        @Nullable Document claims = token.get("claims", Document.class);
        if (claims != null) {
            metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, claims(claims));
        }
        return metadata;
    }

    /** Instants become dates; everything else in our tokens is text, a list of texts, or a date already. */
    private static Document claims(Map<String, Object> claims) {
        Document written = new Document();
        claims.forEach((name, value) -> written.append(
                name,
                value instanceof Instant instant
                        ? Date.from(instant)
                        : value instanceof Iterable<?> || value instanceof Date ? value : value.toString()));
        return written;
    }

    private static Map<String, Object> claims(Document written) {
        Map<String, Object> claims = new HashMap<>(written);
        for (String time : List.of("iat", "exp", "nbf")) {
            claims.computeIfPresent(time, (name, date) -> ((Date) date).toInstant());
        }
        return claims;
    }

    private static Document request(OAuth2AuthorizationRequest request) {
        return new Document("uri", request.getAuthorizationUri())
                .append("client", request.getClientId())
                .append("redirectUri", request.getRedirectUri())
                .append("scopes", new ArrayList<>(request.getScopes()))
                .append("state", request.getState())
                .append("parameters", new Document(new HashMap<>(request.getAdditionalParameters())));
    }

    private static OAuth2AuthorizationRequest request(Document written) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(written.getString("uri"))
                .clientId(written.getString("client"))
                .redirectUri(written.getString("redirectUri"))
                .scopes(new HashSet<>(written.getList("scopes", String.class)))
                .state(written.getString("state"))
                .additionalParameters(new HashMap<>(written.get("parameters", Document.class)))
                .build();
    }

    private static Date loggedInAt(OAuth2Authorization grant) {
        Authentication who = Objects.requireNonNull(grant.getAttribute(WHO));
        return who.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> Date.from(((FactorGrantedAuthority) factor).getIssuedAt()))
                .findFirst()
                .orElseThrow();
    }

    private static Authentication principal(Document document) {
        FactorGrantedAuthority password = FactorGrantedAuthority.withAuthority(
                        FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(document.getDate("loggedInAt").toInstant())
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(
                document.getString(PRINCIPAL), null, List.of(password));
    }

    private static List<String> previouslySpent(Document document) {
        @Nullable Document refresh = document.get(Kind.REFRESH.name, Document.class);
        return Stream.concat(
                        document.getList(SPENT, String.class).stream(),
                        refresh == null ? Stream.empty() : Stream.of(refresh.getString("digest")))
                .toList();
    }

    private static List<String> spent(OAuth2Authorization grant, Document document) {
        @Nullable List<String> before = grant.getAttribute(SPENT);
        @Nullable Document refresh = document.get(Kind.REFRESH.name, Document.class);
        String current = refresh == null ? "" : refresh.getString("digest");
        return before == null
                ? List.of()
                : before.stream().filter(digest -> !digest.equals(current)).toList();
    }
}
