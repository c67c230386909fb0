package io.bihuan.clue.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the vault lives and which key opens it.
 *
 * @param masterKey 32 bytes in Base64; production sets it from its secret store. If it is missing, {@code keyFile} holds
 *     the key
 * @param keyFile a file with the key, created for its owner alone if it is not there; meant for the default run
 * @param uri connection string of the vault's own server; the service's server if it is missing
 * @param database the vault's database, never the service's own
 */
@ConfigurationProperties("bihuan.vault")
public record VaultSettings(
        @Nullable String masterKey,
        @DefaultValue("data/vault/master.key") Path keyFile,
        @Nullable String uri,
        @DefaultValue("bihuan_vault") String database) {

    @Override
    public String toString() {
        return "VaultSettings[" + database + "]";
    }
}
