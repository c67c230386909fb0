package io.bihuan.registry.issuer;

import io.bihuan.kernel.access.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens are issued. The issuer's address is {@code bihuan.security.issuer}, the same setting by which services know it.
 *
 * @param database where credentials, clients and grants are kept; {@code _issuer} behind the service's own unless told
 * @param keyFile the signing keys, readable by its owner only
 * @param keyRotation how long one key signs
 * @param tokenLifetime how long an access token lives
 * @param refreshLifetime how long one can go on without logging in again, counted from the last refresh
 * @param portal the pages
 * @param machines the programs of other agencies
 */
@ConfigurationProperties("bihuan.issuer")
record IssuerSettings(
        @Nullable String database,
        @DefaultValue("data/issuer-keys.json") Path keyFile,
        @DefaultValue("30d") Duration keyRotation,
        @DefaultValue("10m") Duration tokenLifetime,
        @DefaultValue("10h") Duration refreshLifetime,
        @DefaultValue Portal portal,
        @DefaultValue List<Machine> machines) {

    /**
     * The portal 门户, a confidential client: its server keeps the tokens, the browser a cookie.
     *
     * @param redirectUris where codes may be sent
     * @param logoutUris where the browser may be sent after logging out
     * @param secret its secret, or null: then one is made on first start and shown once
     */
    record Portal(
            @DefaultValue("http://127.0.0.1:8080/login/oauth2/code/bihuan")
            List<String> redirectUris,

            @DefaultValue("http://127.0.0.1:8080/") List<String> logoutUris,
            @Nullable String secret) {}

    /**
     * A program that acts for a unit.
     *
     * @param clientId its name
     * @param unit the unit it belongs to
     * @param roles what it is there
     * @param secret its secret, or null: then one is made on first start and shown once
     */
    record Machine(
            String clientId,
            String unit,
            @DefaultValue("SERVICE") Set<Role> roles,
            @Nullable String secret) {}
}
