package io.bihuan.registry.issuer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.result.UpdateResult;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Who is logged in where, kept in MongoDB so that a restart logs nobody out. Of codes and tokens digests are kept: whoever
 * reads the collection cannot use them. A grant is replaced only in the version it was read in, so of two who redeem the same
 * code or refresh token at once one is refused; who presents a refresh token that was replaced before, ends the grant.
 */
final class StoredAuthorizations implements OAuth2AuthorizationService {

    private final MongoCollection<Document> grants;
    private final RegisteredClientRepository clients;
    private final Clock clock;

    StoredAuthorizations(MongoDatabase database, RegisteredClientRepository clients, Clock clock) {
        this.grants = database.getCollection("grants");
        this.clients = clients;
        this.clock = clock;
        for (GrantDocument.Kind kind : GrantDocument.Kind.values()) {
            grants.createIndex(Indexes.ascending(kind.digestField()));
        }
        grants.createIndex(Indexes.ascending(GrantDocument.SPENT));
        grants.createIndex(Indexes.ascending(GrantDocument.OVER_AT));
    }

    /** A machine's token is not kept: there is nothing to refresh and nobody to log out. */
    @Override
    public void save(OAuth2Authorization authorization) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            return;
        }
        @Nullable Long version = authorization.getAttribute(GrantDocument.VERSION);
        Document grant = GrantDocument.of(authorization, version == null ? 0 : version + 1);
        if (version == null) {
            grants.deleteMany(Filters.lt(GrantDocument.OVER_AT, Date.from(clock.instant())));
            grants.insertOne(grant);
            return;
        }
        UpdateResult replaced = grants.replaceOne(
                Filters.and(Filters.eq(authorization.getId()), Filters.eq(GrantDocument.VERSION, version)), grant);
        if (replaced.getMatchedCount() == 0) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        grants.deleteOne(Filters.eq(authorization.getId()));
    }

    /** Ends all grants of an officer. */
    void removeAllOf(String officer) {
        grants.deleteMany(Filters.eq(GrantDocument.PRINCIPAL, officer));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return read(grants.find(Filters.eq(id)).first(), "");
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        String digest = Secrets.digest(token);
        for (GrantDocument.Kind kind : GrantDocument.Kind.values()) {
            if (type == null || kind.is(type)) {
                @Nullable Document found =
                        grants.find(Filters.eq(kind.digestField(), digest)).first();
                if (found != null) {
                    return read(found, token);
                }
            }
        }
        if (OAuth2TokenType.REFRESH_TOKEN.equals(type)) {
            grants.deleteMany(Filters.eq(GrantDocument.SPENT, digest));
        }
        return null;
    }

    private @Nullable OAuth2Authorization read(@Nullable Document grant, String presented) {
        if (grant == null) {
            return null;
        }
        @Nullable RegisteredClient client = clients.findById(grant.getString(GrantDocument.CLIENT));
        return client == null ? null : GrantDocument.read(grant, client, presented);
    }
}
