package io.bihuan.registry.issuer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens: the portal and the machines of the settings. Of their secrets digests are kept. */
final class Clients implements RegisteredClientRepository {

    /** The portal's client id. */
    static final String PORTAL = "bihuan-portal";

    private static final Duration CODE_LIFETIME = Duration.ofMinutes(2);

    private final MongoCollection<Document> secrets;
    private final IssuerSettings settings;
    private final Map<String, RegisteredClient> clients = new LinkedHashMap<>();
    private final Map<String, IssuerSettings.Machine> machines = new LinkedHashMap<>();

    /**
     * @param newSecret told client id and secret of whoever got a secret now; nobody can be told again
     */
    Clients(MongoDatabase database, IssuerSettings settings, BiConsumer<String, String> newSecret) {
        this.secrets = database.getCollection("clients");
        this.settings = settings;
        clients.put(PORTAL, portal(digest(PORTAL, settings.portal().secret(), newSecret)));
        for (IssuerSettings.Machine machine : settings.machines()) {
            machines.put(machine.clientId(), machine);
            clients.put(machine.clientId(), machine(machine, digest(machine.clientId(), machine.secret(), newSecret)));
        }
    }

    /** The machine of this client id. */
    Optional<IssuerSettings.Machine> machine(String clientId) {
        return Optional.ofNullable(machines.get(clientId));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.get(clientId);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients come from the settings");
    }

    private String digest(String clientId, @Nullable String given, BiConsumer<String, String> newSecret) {
        @Nullable Document known = secrets.find(Filters.eq(clientId)).first();
        if (given == null && known != null) {
            return known.getString("digest");
        }
        String secret = given == null ? Secrets.clientSecret() : given;
        String digest = Secrets.digest(secret);
        secrets.replaceOne(
                Filters.eq(clientId),
                new Document("_id", clientId).append("digest", digest),
                new ReplaceOptions().upsert(true));
        if (given == null) {
            newSecret.accept(clientId, secret);
        }
        return digest;
    }

    private RegisteredClient portal(String digest) {
        return client(PORTAL, digest)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(settings.portal().redirectUris()))
                .postLogoutRedirectUris(uris -> uris.addAll(settings.portal().logoutUris()))
                .scope(OidcScopes.OPENID)
                .build();
    }

    private RegisteredClient machine(IssuerSettings.Machine machine, String digest) {
        return client(machine.clientId(), digest)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private RegisteredClient.Builder client(String clientId, String digest) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientSecret(digest)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.tokenLifetime())
                        .refreshTokenTimeToLive(settings.refreshLifetime())
                        .authorizationCodeTimeToLive(CODE_LIFETIME)
                        .reuseRefreshTokens(false)
                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                        .build());
    }
}
