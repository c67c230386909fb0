package io.bihuan.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small OpenID Connect issuer for tests: discovery, keys, and access tokens for anybody. It shares no code with the issuer
 * of the default run, so that services are held to the contract and not to one implementation of it.
 */
public final class TestIssuer implements AutoCloseable {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);

    private final HttpServer server;
    private final String path;
    private final Map<String, AtHand> atHand = new ConcurrentHashMap<>();
    private volatile JWK key;

    private TestIssuer(HttpServer server, String path, JWK key) {
        this.server = server;
        this.path = path;
        this.key = key;
    }

    /** The issuer that the services of this JVM are told of; lives as long as the JVM. */
    public static TestIssuer shared() {
        return Shared.ISSUER;
    }

    /** Tells every service that this JVM starts from now on of the shared issuer, unless its command line names another. */
    public static void serveThisProcess() {
        System.setProperty("bihuan.security.issuer", shared().url());
    }

    /** An issuer at the root of a free port that signs with RS256. */
    public static TestIssuer withRsaKey() {
        return start(0, "", rsaKey("rsa-1"));
    }

    /** An issuer below a path that signs with ES256. */
    public static TestIssuer withEcKey(String path) {
        return start(0, path, ecKey("ec-1"));
    }

    /** The same issuer again after {@link #close()}: same address, another key. */
    public TestIssuer reopened() {
        return start(server.getAddress().getPort(), path, rsaKey("rsa-2"));
    }

    private static TestIssuer start(int port, String path, JWK key) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            TestIssuer issuer = new TestIssuer(server, path, key);
            server.createContext(
                    path + "/.well-known/openid-configuration", exchange -> answer(exchange, issuer.discovery()));
            server.createContext(path + "/keys", exchange -> answer(exchange, issuer.keys()));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> discovery() {
        return Map.of("issuer", url(), "jwks_uri", url() + "/keys");
    }

    private Map<String, Object> keys() {
        return new JWKSet(key).toJSONObject(true);
    }

    private static void answer(HttpExchange exchange, Map<String, Object> json) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The address that services are told of, and that tokens name. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The argument that tells a service of this issuer. */
    public String argument() {
        return "--bihuan.security.issuer=" + url();
    }

    /** From now on another key signs; tokens signed before are not good any more. */
    public void changeKey() {
        key = rsaKey("rsa-" + Instant.now().toEpochMilli());
    }

    /** A token for an officer who holds these roles, of the division that the bundled register gives the unit. */
    public String token(Actor actor, Role... roles) {
        return token(
                actor,
                claims -> claims.claim("roles", Stream.of(roles).map(Role::name).toList()));
    }

    /** The same, but one that was made within the last minutes; signing costs more than most requests. */
    String tokenAtHand(Actor actor, Role... roles) {
        Instant now = Instant.now();
        return atHand.compute(
                        actor + Arrays.toString(roles),
                        (who, before) -> before != null && now.isBefore(before.until())
                                ? before
                                : new AtHand(token(actor, roles), now.plus(LIFETIME.dividedBy(2))))
                .token();
    }

    private record AtHand(String token, Instant until) {}

    /** A token with other claims than a good one would have. */
    public String token(Actor actor, UnaryOperator<JWTClaimsSet.Builder> changed) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(url())
                .audience("bihuan")
                .subject(actor.officer())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .claim("unit", actor.unit())
                .claim("agency", actor.agency())
                .claim("level", actor.level().name())
                .claim("division", divisionOf(actor.unit()))
                .claim("roles", List.of());
        return signed(changed.apply(claims).build());
    }

    /** Where a unit of the bundled register serves; a unit that is not in it says so by the first digits of its id. */
    private static String divisionOf(String unit) {
        return UnitRegistry.bundled().existingOn(TODAY).stream()
                .filter(known -> known.unitId().equals(unit))
                .map(OrgUnit::divisionCode)
                .findFirst()
                .orElseGet(() -> unit.replaceAll("-.*", ""));
    }

    private String signed(JWTClaimsSet claims) {
        try {
            JWK signing = key;
            boolean rsa = signing.getKeyType().getValue().equals("RSA");
            JWSSigner signer = rsa ? new RSASSASigner(signing.toRSAKey()) : new ECDSASigner(signing.toECKey());
            JWSHeader header = new JWSHeader.Builder(rsa ? JWSAlgorithm.RS256 : JWSAlgorithm.ES256)
                    .keyID(signing.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWK rsaKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWK ecKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static final class Shared {
        private static final TestIssuer ISSUER = withRsaKey();
    }
}
