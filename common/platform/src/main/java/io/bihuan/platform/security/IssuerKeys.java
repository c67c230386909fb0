package io.bihuan.platform.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * The keys of the issuer, found by its discovery document when the first token comes; so a service starts, and goes on with
 * the keys it knows, while the issuer is away. Caching and patience are Nimbus's.
 */
final class IssuerKeys implements JWKSetSource<SecurityContext> {

    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final long WAIT_FOR_ANOTHER_THREADS_REFRESH_MS = 10_000;

    private final String issuer;
    private final ResourceRetriever http;

    private IssuerKeys(SecuritySettings settings) {
        this.issuer = settings.issuer();
        int patience = Math.toIntExact(settings.patience().toMillis());
        this.http = new DefaultResourceRetriever(patience, patience, LARGEST_ANSWER);
    }

    static JWKSource<SecurityContext> of(SecuritySettings settings) {
        return JWKSourceBuilder.create(new IssuerKeys(settings))
                .cache(settings.keysKeepWhileAway().toMillis(), WAIT_FOR_ANOTHER_THREADS_REFRESH_MS)
                // Not Nimbus's tolerance of outages: that calls a key unknown which it only could not ask for.
                .refreshAheadCache(
                        settings.keysKeepWhileAway().minus(settings.keysKeep()).toMillis(),
                        null,
                        Executors.newSingleThreadExecutor(IssuerKeys::inTheBackground),
                        true,
                        null,
                        false)
                .rateLimited(settings.keysPause().toMillis())
                .build();
    }

    private static Thread inTheBackground(Runnable refresh) {
        Thread thread = new Thread(refresh, "issuer-keys");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
            throws JWKSetUnavailableException {
        try {
            Map<String, Object> issuerSays = JSONObjectUtils.parse(read(discoveryDocument()));
            if (!issuer.equals(issuerSays.get("issuer"))) {
                throw new JWKSetUnavailableException("the issuer at " + issuer + " calls itself otherwise", null);
            }
            return JWKSet.parse(read(URI.create(String.valueOf(issuerSays.get("jwks_uri")))));
        } catch (IOException | ParseException | IllegalArgumentException away) {
            throw new JWKSetUnavailableException("no keys from " + issuer, away);
        }
    }

    private URI discoveryDocument() {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return URI.create(base + "/.well-known/openid-configuration");
    }

    private String read(URI address) throws IOException {
        URL url = address.toURL();
        return http.retrieveResource(url).getContent();
    }

    @Override
    public void close() {
        // nothing is held open between two questions
    }
}
