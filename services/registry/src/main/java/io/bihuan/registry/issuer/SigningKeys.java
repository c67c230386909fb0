package io.bihuan.registry.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign tokens (ES256). The newest one signs; the public halves of the others stay until the last token that
 * they signed is over.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

    /** Clocks differ, and a token may be on its way. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final KeyFile file;
    private final Clock clock;
    private final Duration rotation;
    private final Duration lifetime;
    private List<JWK> keys;

    /**
     * Opens the keys, or makes the first one.
     *
     * @param rotation how long one key signs
     * @param lifetime how long the tokens that it signs live at most
     */
    SigningKeys(KeyFile file, Clock clock, Duration rotation, Duration lifetime) {
        this.file = file;
        this.clock = clock;
        this.rotation = rotation;
        this.lifetime = lifetime;
        this.keys = file.read();
        if (keys.isEmpty()) {
            rotate();
        }
    }

    /** From now on another key signs. */
    synchronized void rotate() {
        Instant now = clock.instant();
        List<JWK> rotated = new ArrayList<>();
        rotated.add(generate(now));
        keys.forEach(key -> rotated.add(key.getExpirationTime() == null ? retired(key, now) : key));
        rotated.removeIf(key -> isOver(key, now));
        file.write(rotated);
        keys = List.copyOf(rotated);
    }

    /** The id of the key that signs now. */
    String current() {
        return keys().get(0).getKeyID();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(keys()));
    }

    private synchronized List<JWK> keys() {
        Instant now = clock.instant();
        if (!now.isBefore(keys.get(0).getIssueTime().toInstant().plus(rotation))) {
            rotate();
        }
        return keys.stream().filter(key -> !isOver(key, now)).toList();
    }

    private static boolean isOver(JWK key, Instant now) {
        Date end = key.getExpirationTime();
        return end != null && now.isAfter(end.toInstant());
    }

    private JWK retired(JWK key, Instant now) {
        return new ECKey.Builder(key.toECKey())
                .expirationTime(Date.from(now.plus(lifetime).plus(GRACE)))
                .build();
    }

    private static JWK generate(Instant now) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(now))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("a signing key cannot be made", e);
        }
    }
}
