package io.bihuan.clue.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import io.bihuan.testkit.MovableClock;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every provider of keys keeps to, and what is special about each. */
@ParameterizedClass
@EnumSource
class KeyProvidersTest {

    private static final byte[] DATA_KEY = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    private static final char[] PASSWORD = "a password".toCharArray();

    private final String tag;

    @TempDir
    private Path folder;

    KeyProvidersTest(CipherSuites.Choice choice) {
        this.tag = choice.suite().tag();
    }

    @Test
    void a_keystore_keeps_the_contract_also_when_it_is_opened_again() {
        keepsTheContract(keystore(), keystore());
    }

    @Test
    void a_key_management_system_keeps_the_contract_and_no_agency_key_leaves_it() {
        try (FakeKms kms = new FakeKms()) {
            KeyProvider provider = new KmsKeyProvider(kms.address(), FakeKms.TOKEN);
            keepsTheContract(provider, new KmsKeyProvider(kms.address(), FakeKms.TOKEN));

            List<String> secrets = kms.keys.secretsInBase64();
            assertThat(secrets).isNotEmpty();
            assertThat(kms.answers)
                    .isNotEmpty()
                    .noneMatch(answer -> secrets.stream().anyMatch(answer::contains));
        }
    }

    @Test
    void a_vault_runs_on_a_key_management_system() {
        try (FakeKms kms = new FakeKms()) {
            TestVault vault = new TestVault(
                    MovableClock.at("2024-09-10T09:31:00+08:00"),
                    new KmsKeyProvider(kms.address(), FakeKms.TOKEN),
                    tag);
            ReporterIdentity somebody = new ReporterIdentity("测试举报人001", "19900003860");

            assertThat(vault.open(vault.vault().seal("tip-1", somebody, "SHB"))).isEqualTo(somebody);
        }
    }

    @Test
    void a_key_management_system_that_is_away_or_refuses_makes_the_vault_unavailable() {
        FakeKms kms = new FakeKms();
        URI address = kms.address();
        refuses(() -> new KmsKeyProvider(address, "another").current("SHB", tag), VaultError.VAULT_UNAVAILABLE);
        kms.close();
        refuses(() -> new KmsKeyProvider(address, FakeKms.TOKEN).current("SHB", tag), VaultError.VAULT_UNAVAILABLE);
    }

    @Test
    void two_processes_on_one_keystore_agree_on_the_first_key() {
        KeyProvider one = keystore();
        KeyProvider two = keystore();
        Set<String> ids = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 16).parallel().forEach(i -> ids.add((i % 2 == 0 ? one : two).current("SHB", tag)));

        assertThat(ids).hasSize(1);
        String id = ids.iterator().next();
        assertThat(two.unwrap(id, one.wrap(id, DATA_KEY, "r-1"), "r-1")).isEqualTo(DATA_KEY);
    }

    @Test
    void a_keystore_is_for_its_owner_alone_and_opens_under_its_password_only() throws Exception {
        keystore().current("SHB", tag);
        Path file = folder.resolve("keys.p12");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
        assertThatThrownBy(() -> new KeystoreKeyProvider(file, "xyzzy".toCharArray()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("xyzzy");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(this::keystore).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_missing_password_is_made_once_for_its_owner_alone() throws Exception {
        Path file = folder.resolve("vault/keystore.password");
        char[] password = KeystorePassword.find(null, file);

        assertThat(password).hasSizeGreaterThan(40);
        assertThat(KeystorePassword.find(" ", file)).isEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(KeystorePassword.find("configured", folder.resolve("none"))).isEqualTo("configured".toCharArray());
        assertThat(folder.resolve("none")).doesNotExist();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> KeystorePassword.find(null, file)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_old_master_key_is_found_and_never_made() throws Exception {
        byte[] key = new byte[32];
        key[5] = 5;
        String text = Base64.getEncoder().encodeToString(key);
        Path file = folder.resolve("master.key");

        assertThat(LegacyMasterKey.find(null, file)).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(LegacyMasterKey.find(text, file)).contains(key);
        Files.writeString(
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                text + "\n");
        assertThat(LegacyMasterKey.find("", file)).contains(key);
        assertThatThrownBy(() -> LegacyMasterKey.find("c2hvcnQ=", file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("c2hvcnQ=");
    }

    private void keepsTheContract(KeyProvider provider, KeyProvider again) {
        String first = provider.current("SHB", tag);
        byte[] wrapped = provider.wrap(first, DATA_KEY, "r-1");

        assertThat(first).isEqualTo("shb:" + tag + ":1").isEqualTo(provider.current("SHB", tag));
        assertThat(provider.current("POLICE", tag)).isNotEqualTo(first);
        assertThat(again.unwrap(first, wrapped, "r-1")).isEqualTo(DATA_KEY);
        assertThatThrownBy(() -> provider.unwrap(first, wrapped, "r-2")).isInstanceOf(SealBrokenException.class);

        String second = provider.rotate("SHB", tag);
        assertThat(second).isEqualTo("shb:" + tag + ":2").isEqualTo(provider.current("SHB", tag));
        assertThat(again.current("SHB", tag)).isEqualTo(second);
        assertThat(provider.unwrap(first, wrapped, "r-1")).isEqualTo(DATA_KEY);
        assertThatThrownBy(() -> provider.unwrap(second, wrapped, "r-1")).isInstanceOf(SealBrokenException.class);
        assertThat(again.unwrap(second, provider.wrap(second, DATA_KEY, "r-1"), "r-1"))
                .isEqualTo(DATA_KEY);

        provider.destroy(first);
        provider.destroy(first);
        refuses(() -> provider.unwrap(first, wrapped, "r-1"), VaultError.VAULT_KEY_WRONG);
        assertThat(provider.current("SHB", tag)).isEqualTo(second);
    }

    private KeyProvider keystore() {
        return new KeystoreKeyProvider(folder.resolve("keys.p12"), PASSWORD);
    }

    private static void refuses(Runnable call, VaultError code) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
