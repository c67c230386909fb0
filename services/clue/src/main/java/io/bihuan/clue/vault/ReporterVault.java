package io.bihuan.clue.vault;

import io.bihuan.kernel.DomainException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The reporter's vault 举报人密库 (F21; Criminal Procedure Law 64, 111(3); AOCL 61 to 63). It takes identities in and gives
 * references out. There is no way to read an identity through it yet: unsealing needs two approvers, a purpose and a time
 * limit, and has none of these here.
 */
public class ReporterVault {

    private static final String ALGORITHM = "aes-256-gcm/v1";
    private static final int DATA_KEY_BYTES = 32;

    private final VaultStore store;
    private final VaultKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AesGcm cipher = new AesGcm(random);
    private volatile boolean keyIsRight;

    ReporterVault(VaultStore store, VaultKeys keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Seals who gave a tip. Sealing the same tip again changes nothing and gives the same reference.
     *
     * @param tipId the tip; every tip has a reference of its own, so that nobody can see that two have one reporter
     * @return the {@code reporterRef}, all that the rest of the system may know
     * @throws DomainException {@code VAULT_UNAVAILABLE} if it may not be sealed, {@code VAULT_KEY_WRONG} if the database
     *     belongs to another master key
     */
    public String seal(String tipId, ReporterIdentity identity) {
        requireRightKey();
        String reference = keys.referenceFor(tipId);
        byte[] dataKey = new byte[DATA_KEY_BYTES];
        random.nextBytes(dataKey);
        store.putIfAbsent(new VaultEntry(
                reference,
                ALGORITHM,
                cipher.encrypt(keys.wrappingKey(), dataKey, reference),
                cipher.encrypt(aes(dataKey), bytes(identity), reference),
                clock.instant()));
        return reference;
    }

    /**
     * A keyed fingerprint of an identity: equal for equal identities, and of no use to anybody who tries out names and
     * numbers. It goes into tip ids, so that two people who say the same in the same minute stay two tips.
     */
    public String fingerprint(ReporterIdentity identity) {
        return keys.fingerprint(bytes(identity));
    }

    /** Opens an entry. Only for tests, to prove that what was sealed is there. */
    ReporterIdentity open(String reporterRef) {
        VaultEntry entry = store.find(reporterRef).orElseThrow();
        byte[] dataKey = cipher.decrypt(keys.wrappingKey(), entry.wrappedKey(), reporterRef);
        ByteBuffer plain = ByteBuffer.wrap(cipher.decrypt(aes(dataKey), entry.sealed(), reporterRef));
        return new ReporterIdentity(text(plain), text(plain));
    }

    /** Once per process: a second key on one database would seal entries that the first cannot open. */
    private void requireRightKey() {
        if (!keyIsRight) {
            if (!store.keyCheck(keys.check()).equals(keys.check())) {
                throw new DomainException(VaultError.VAULT_KEY_WRONG);
            }
            keyIsRight = true;
        }
    }

    private static SecretKey aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] bytes(ReporterIdentity identity) {
        byte[] name = identity.name().getBytes(StandardCharsets.UTF_8);
        byte[] phone = identity.phone().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 * Integer.BYTES + name.length + phone.length)
                .putInt(name.length)
                .put(name)
                .putInt(phone.length)
                .put(phone)
                .array();
    }

    private static String text(ByteBuffer plain) {
        byte[] text = new byte[plain.getInt()];
        plain.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
