package io.bihuan.clue.vault;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the vault lives, what it seals with, and where its agency keys are.
 *
 * @param suite {@code international} or {@code national}, for what is sealed from now on
 * @param keys {@code keystore} or {@code kms}
 * @param folder where the keystore {@code keys.p12} lies, and {@code keystore.password} if no password is set; both are
 *     made for their owner alone if they are not there
 * @param keystorePassword the keystore's password; production sets it from its secret store
 * @param kmsUrl address of the key management system, ending with a slash; needed with {@code kms}
 * @param kmsToken bearer token for it
 * @param masterKey the 32 bytes of a vault of the first kind in Base64, to be taken over
 * @param keyFile the file with that key, {@code master.key} in the folder if it is missing; never made any more
 * @param slowHash how slowly receipt codes are hashed
 * @param uri connection string of the vault's own server; the service's server if it is missing
 * @param database the vault's database, never the service's own
 */
@ConfigurationProperties("bihuan.vault")
record VaultSettings(
        @DefaultValue("international") CipherSuites.Choice suite,
        @DefaultValue("keystore") Keys keys,
        @DefaultValue("data/vault") Path folder,
        @Nullable String keystorePassword,
        @Nullable URI kmsUrl,
        @Nullable String kmsToken,
        @Nullable String masterKey,
        @Nullable Path keyFile,
        @DefaultValue Argon2 slowHash,
        @Nullable String uri,
        @DefaultValue("bihuan_vault") String database) {

    /**
     * What one Argon2id computation costs.
     *
     * @param memory memory of one computation
     * @param iterations passes over it
     * @param atOnce how many may run at once; with {@code memory} this bounds what they take together
     */
    record Argon2(
            @DefaultValue("19MB") DataSize memory,
            @DefaultValue("2") int iterations,
            @DefaultValue("2") int atOnce) {

        SlowHash make() {
            return new SlowHash((int) memory.toKilobytes(), iterations, atOnce);
        }
    }

    /** Where the agency keys are. */
    enum Keys {
        /** In a file under a password. */
        KEYSTORE,
        /** In an external key management system. */
        KMS
    }

    /** @throws IllegalStateException if the settings do not say where the keys are */
    KeyProvider keyProvider() {
        if (keys == Keys.KMS) {
            if (kmsUrl == null) {
                throw new IllegalStateException("bihuan.vault.keys=kms needs bihuan.vault.kms-url");
            }
            return new KmsKeyProvider(kmsUrl, kmsToken);
        }
        return new KeystoreKeyProvider(
                folder.resolve("keys.p12"),
                KeystorePassword.find(keystorePassword, folder.resolve("keystore.password")));
    }

    /** The master key of a vault of the first kind, where there is one. */
    Optional<byte[]> legacyMaster() {
        return LegacyMasterKey.find(masterKey, keyFile == null ? folder.resolve("master.key") : keyFile);
    }

    @Override
    public String toString() {
        return "VaultSettings[" + database + "]";
    }
}
