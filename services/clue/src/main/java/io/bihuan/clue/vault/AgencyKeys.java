package io.bihuan.clue.vault;

import io.bihuan.kernel.DomainException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changing agency keys 换钥: a new key is made, every data key is wrapped anew, and at last the old key may be destroyed.
 * What is sealed under the data keys is never touched. Every step may be repeated, also after a crash.
 */
public class AgencyKeys {

    private static final int PAGE = 500;

    private final VaultStore store;
    private final VaultKeys keys;
    private final KeyProvider provider;

    AgencyKeys(VaultStore store, VaultKeys keys, KeyProvider provider) {
        this.store = store;
        this.keys = keys;
        this.provider = provider;
    }

    /**
     * Makes a new key for a line, and wraps what is under its older ones anew.
     *
     * @return the id of the new key
     * @throws DomainException {@code VAULT_UNAVAILABLE}, {@code VAULT_KEY_WRONG}
     */
    public String rotate(String line) {
        String fresh = provider.rotate(line, keys.suite().tag());
        rewrapOutdated();
        return fresh;
    }

    /**
     * Wraps every data key anew that is not under the current key of its line; entries of the first vault come under the
     * vault's own line.
     *
     * @return how many were wrapped anew
     */
    public int rewrapOutdated() {
        keys.index();
        keys.rewrapIndexKey();
        int rewrapped = 0;
        List<VaultEntry> page = store.page("", PAGE);
        while (!page.isEmpty()) {
            rewrapped += (int) page.stream().filter(this::rewrapIfOutdated).count();
            page = store.page(page.get(page.size() - 1).reporterRef(), PAGE);
        }
        return rewrapped;
    }

    /**
     * Destroys a key under which nothing is wrapped any more. Back-ups of the vault's database from before the change are
     * unreadable from then on; so are the data keys in them that were destroyed since.
     *
     * @throws DomainException {@code VAULT_KEY_IN_USE} if it is current, or something is still wrapped under it
     */
    public void retire(String keyId) {
        if (inUse().contains(keyId)) {
            throw new DomainException(VaultError.VAULT_KEY_IN_USE, Map.of("keyId", keyId));
        }
        provider.destroy(keyId);
    }

    private Set<String> inUse() {
        Set<String> used = new HashSet<>();
        store.indexKey().ifPresent(index -> used.add(index.keyId()));
        List<VaultEntry> page = store.page("", PAGE);
        while (!page.isEmpty()) {
            page.stream().map(VaultEntry::keyId).filter(id -> id != null).forEach(used::add);
            page = store.page(page.get(page.size() - 1).reporterRef(), PAGE);
        }
        Set<String> lines = new HashSet<>();
        used.forEach(id -> lines.add(KeyIds.line(id)));
        lines.forEach(line -> used.add(keys.current(line)));
        return used;
    }

    private boolean rewrapIfOutdated(VaultEntry entry) {
        String keyId = entry.keyId();
        String current = keys.current(keyId == null ? VaultKeys.OWN_LINE : KeyIds.line(keyId));
        if (current.equals(keyId)) {
            return false;
        }
        byte[] dataKey = keys.dataKey(entry);
        return store.rewrap(entry, entry.wrappedUnder(current, keys.wrap(current, dataKey, entry.reporterRef())));
    }
}
