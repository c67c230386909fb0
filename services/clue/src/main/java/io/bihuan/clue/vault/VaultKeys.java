package io.bihuan.clue.vault;

import io.bihuan.kernel.DomainException;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three layers of keys: agency keys in the {@link KeyProvider}, one data key a reporter wrapped under one of them, and
 * the index key for references, wrapped under the vault's own. Unwrapped data keys live as long as a call.
 */
final class VaultKeys {

    /** The line of the vault itself. */
    static final String OWN_LINE = "vault";

    private static final int INDEX_KEY_BYTES = 32;

    private final VaultStore store;
    private final KeyProvider agencyKeys;
    private final CipherSuite suite;
    private final Optional<byte[]> legacyMaster;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable IndexKeys index;

    /**
     * @param suite the suite of what is sealed from now on
     * @param legacyMaster the master key of a vault of the first kind, if it is to be taken over
     */
    VaultKeys(VaultStore store, KeyProvider agencyKeys, CipherSuite suite, Optional<byte[]> legacyMaster) {
        this.store = store;
        this.agencyKeys = agencyKeys;
        this.suite = suite;
        this.legacyMaster = legacyMaster;
    }

    CipherSuite suite() {
        return suite;
    }

    byte[] newDataKey() {
        byte[] key = new byte[suite.keyBytes()];
        random.nextBytes(key);
        return key;
    }

    /** The id of the agency key that wraps new data keys of a line. */
    String current(String line) {
        return agencyKeys.current(line, suite.tag());
    }

    byte[] wrap(String keyId, byte[] dataKey, String reference) {
        return agencyKeys.wrap(keyId, dataKey, reference);
    }

    /** The data key of an entry, whichever vault sealed it. */
    byte[] dataKey(VaultEntry entry) {
        String keyId = entry.keyId();
        return keyId == null
                ? CipherSuites.byTag(entry.algorithm())
                        .open(index().legacyWrappingKey(), entry.wrappedKey(), entry.reporterRef())
                : agencyKeys.unwrap(keyId, entry.wrappedKey(), entry.reporterRef());
    }

    /**
     * The keys for references, from the first use on in memory.
     *
     * @throws DomainException {@code VAULT_KEY_WRONG} if the database belongs to other agency keys or another master key
     */
    IndexKeys index() {
        IndexKeys known = index;
        if (known == null) {
            known = open(store.indexKey().orElseGet(this::make));
            index = known;
        }
        return known;
    }

    /** Wraps the index key anew if it is not under the current key of the vault's own line. */
    void rewrapIndexKey() {
        Optional<WrappedIndexKey> kept = store.indexKey();
        String current = current(OWN_LINE);
        if (kept.isPresent() && !kept.get().keyId().equals(current)) {
            WrappedIndexKey before = kept.get();
            byte[] key = unwrap(before);
            store.rewrapIndexKey(before, new WrappedIndexKey(before.suite(), current, wrap(current, key, OWN_LINE)));
        }
    }

    private IndexKeys open(WrappedIndexKey kept) {
        return new IndexKeys(CipherSuites.byTag(kept.suite()), unwrap(kept));
    }

    private byte[] unwrap(WrappedIndexKey kept) {
        try {
            return agencyKeys.unwrap(kept.keyId(), kept.wrapped(), OWN_LINE);
        } catch (SealBrokenException otherKey) {
            throw new DomainException(VaultError.VAULT_KEY_WRONG);
        }
    }

    private WrappedIndexKey make() {
        CipherSuite hashing = legacyMaster.isPresent() ? CipherSuites.Choice.INTERNATIONAL.suite() : suite;
        byte[] key = legacyMaster.orElseGet(this::freshIndexKey);
        String check = store.legacyCheck().orElse(null);
        if (check != null && !check.equals(new IndexKeys(hashing, key).legacyCheck())) {
            throw new DomainException(VaultError.VAULT_KEY_WRONG);
        }
        String current = current(OWN_LINE);
        return store.indexKeyIfAbsent(new WrappedIndexKey(hashing.tag(), current, wrap(current, key, OWN_LINE)));
    }

    private byte[] freshIndexKey() {
        byte[] key = new byte[INDEX_KEY_BYTES];
        random.nextBytes(key);
        return key;
    }
}
