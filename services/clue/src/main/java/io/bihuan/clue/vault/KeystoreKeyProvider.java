package io.bihuan.clue.vault;

import io.bihuan.kernel.DomainException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.crypto.spec.SecretKeySpec;

/**
 * Agency keys in a PKCS#12 keystore under a password, for the default run. Several processes may share the file: changes
 * are made under a lock, and a key that is not known yet is looked for again in the file.
 */
final class KeystoreKeyProvider implements KeyProvider {

    /** PKCS#12 needs the name of an algorithm for a secret key; what the bytes are for stands in the id. */
    private static final String ANY = "AES";

    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final OwnerOnlyFile file;
    private final Path lock;
    private final char[] password;
    private final SecureRandom random = new SecureRandom();
    private volatile Map<String, byte[]> keys = Map.of();
    private volatile FileTime seen = NEVER;

    /** @throws IllegalStateException if the keystore is there and does not open under the password */
    KeystoreKeyProvider(Path keystore, char[] password) {
        this.file = new OwnerOnlyFile(keystore);
        this.lock = keystore.toAbsolutePath().resolveSibling(keystore.getFileName() + ".lock");
        this.password = password.clone();
        refresh();
    }

    @Override
    public String current(String line, String suiteTag) {
        refresh();
        return KeyIds.latest(keys.keySet(), line, suiteTag)
                .orElseGet(() -> change(all -> KeyIds.latest(all.keySet(), line, suiteTag)
                        .orElseGet(() -> add(all, KeyIds.of(line, suiteTag, 1)))));
    }

    @Override
    public byte[] wrap(String keyId, byte[] dataKey, String context) {
        return suite(keyId).seal(key(keyId), dataKey, context);
    }

    @Override
    public byte[] unwrap(String keyId, byte[] wrapped, String context) {
        return suite(keyId).open(key(keyId), wrapped, context);
    }

    @Override
    public String rotate(String line, String suiteTag) {
        return change(all -> add(
                all,
                KeyIds.of(
                        line,
                        suiteTag,
                        KeyIds.latest(all.keySet(), line, suiteTag)
                                        .map(KeyIds::number)
                                        .orElse(0)
                                + 1)));
    }

    @Override
    public void destroy(String keyId) {
        change(all -> {
            all.remove(keyId);
            return keyId;
        });
    }

    private static CipherSuite suite(String keyId) {
        return CipherSuites.byTag(KeyIds.suiteTag(keyId));
    }

    private byte[] key(String keyId) {
        byte[] known = keys.get(keyId);
        if (known == null) {
            refresh();
            known = keys.get(keyId);
        }
        if (known == null) {
            throw new DomainException(VaultError.VAULT_KEY_WRONG);
        }
        return known;
    }

    /** Reads the file again if another process wrote it: nothing may be wrapped under a key that was replaced. */
    private void refresh() {
        FileTime written = file.writtenAt();
        if (!written.equals(seen)) {
            keys = load();
            seen = written;
        }
    }

    private String add(Map<String, byte[]> all, String keyId) {
        byte[] fresh = new byte[suite(keyId).keyBytes()];
        random.nextBytes(fresh);
        all.put(keyId, fresh);
        return keyId;
    }

    /** One thread of one process at a time; the file is read again first, because another may have changed it. */
    private String change(Function<Map<String, byte[]>, String> change) {
        synchronized (KeystoreKeyProvider.class) {
            try {
                Files.createDirectories(lock.getParent());
                try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var held = channel.lock()) {
                    Map<String, byte[]> all = new HashMap<>(load());
                    Map<String, byte[]> before = Map.copyOf(all);
                    String answer = change.apply(all);
                    if (!all.equals(before)) {
                        file.replace(store(all));
                    }
                    seen = file.writtenAt();
                    keys = Map.copyOf(all);
                    return answer;
                }
            } catch (IOException failed) {
                throw new UncheckedIOException("The vault's keystore cannot be locked: " + lock, failed);
            }
        }
    }

    private Map<String, byte[]> load() {
        if (!file.exists()) {
            return Map.of();
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file.read()), password);
            Map<String, byte[]> loaded = new HashMap<>();
            for (String alias : Collections.list(store.aliases())) {
                loaded.put(alias, store.getKey(alias, password).getEncoded());
            }
            return Map.copyOf(loaded);
        } catch (IOException | GeneralSecurityException refused) {
            throw new IllegalStateException("The vault's keystore does not open: another password, or it is damaged.");
        }
    }

    private byte[] store(Map<String, byte[]> all) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            for (Map.Entry<String, byte[]> key : all.entrySet()) {
                store.setEntry(
                        key.getKey(),
                        new KeyStore.SecretKeyEntry(new SecretKeySpec(key.getValue(), ANY)),
                        new KeyStore.PasswordProtection(password));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime writes PKCS#12 keystores", impossible);
        }
    }
}
