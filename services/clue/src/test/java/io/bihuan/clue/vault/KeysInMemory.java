package io.bihuan.clue.vault;

import io.bihuan.kernel.DomainException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Agency keys that end with the test. */
final class KeysInMemory implements KeyProvider {

    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    @Override
    public synchronized String current(String line, String suiteTag) {
        return KeyIds.latest(keys.keySet(), line, suiteTag).orElseGet(() -> rotate(line, suiteTag));
    }

    @Override
    public byte[] wrap(String keyId, byte[] dataKey, String context) {
        return CipherSuites.byTag(KeyIds.suiteTag(keyId)).seal(key(keyId), dataKey, context);
    }

    @Override
    public byte[] unwrap(String keyId, byte[] wrapped, String context) {
        return CipherSuites.byTag(KeyIds.suiteTag(keyId)).open(key(keyId), wrapped, context);
    }

    @Override
    public synchronized String rotate(String line, String suiteTag) {
        int last =
                KeyIds.latest(keys.keySet(), line, suiteTag).map(KeyIds::number).orElse(0);
        byte[] fresh = new byte[CipherSuites.byTag(suiteTag).keyBytes()];
        random.nextBytes(fresh);
        String keyId = KeyIds.of(line, suiteTag, last + 1);
        keys.put(keyId, fresh);
        return keyId;
    }

    @Override
    public void destroy(String keyId) {
        keys.remove(keyId);
    }

    List<String> secretsInBase64() {
        return keys.values().stream()
                .map(key -> Base64.getEncoder().encodeToString(key))
                .toList();
    }

    private byte[] key(String keyId) {
        byte[] key = keys.get(keyId);
        if (key == null) {
            throw new DomainException(VaultError.VAULT_KEY_WRONG);
        }
        return key;
    }
}
