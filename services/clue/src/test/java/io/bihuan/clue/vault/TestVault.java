package io.bihuan.clue.vault;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A vault without a server, for tests in other packages. */
public final class TestVault {

    private final InMemory store = new InMemory();
    private final ReporterVault vault;

    /** @param clock says when entries are sealed */
    public TestVault(Clock clock) {
        this(
                clock,
                new KeysInMemory(),
                CipherSuites.Choice.INTERNATIONAL.suite().tag());
    }

    TestVault(Clock clock, KeyProvider provider, String suiteTag) {
        CipherSuite suite = CipherSuites.byTag(suiteTag);
        this.vault = new ReporterVault(store, new VaultKeys(store, provider, suite, Optional.empty()), clock);
    }

    /** The vault. */
    public ReporterVault vault() {
        return vault;
    }

    /** How many entries it holds. */
    public int size() {
        return store.entries.size();
    }

    /** What is sealed under a reference. */
    public ReporterIdentity open(String reporterRef) {
        return vault.open(reporterRef);
    }

    private static final class InMemory implements VaultStore {

        private final ConcurrentSkipListMap<String, VaultEntry> entries = new ConcurrentSkipListMap<>();
        private final Map<String, Instant> destroyed = new ConcurrentHashMap<>();
        private final Map<String, SealedMessage> messages = new ConcurrentHashMap<>();
        private final ConcurrentSkipListMap<String, SealedPart> parts = new ConcurrentSkipListMap<>();
        private final Map<String, SealedReceipt> receipts = new ConcurrentHashMap<>();
        private final Map<String, WrappedIndexKey> index = new ConcurrentHashMap<>();

        @Override
        public void putIfAbsent(VaultEntry entry) {
            if (!destroyed.containsKey(entry.reporterRef())) {
                entries.putIfAbsent(entry.reporterRef(), entry);
            }
        }

        @Override
        public Optional<VaultEntry> find(String reporterRef) {
            return Optional.ofNullable(entries.get(reporterRef));
        }

        @Override
        public List<VaultEntry> page(String afterReference, int limit) {
            return new ArrayList<>(entries.tailMap(afterReference, false).values())
                    .stream().limit(limit).toList();
        }

        @Override
        public boolean rewrap(VaultEntry before, VaultEntry after) {
            return entries.replace(before.reporterRef(), before, after);
        }

        @Override
        public void destroy(String reporterRef, Instant at) {
            destroyed.put(reporterRef, at);
            entries.remove(reporterRef);
            messages.values().removeIf(message -> message.reporterRef().equals(reporterRef));
            parts.values().removeIf(part -> part.reporterRef().equals(reporterRef));
        }

        @Override
        public boolean isDestroyed(String reporterRef) {
            return destroyed.containsKey(reporterRef);
        }

        @Override
        public void putMessageIfAbsent(SealedMessage message) {
            messages.putIfAbsent(message.messageId(), message);
        }

        @Override
        public Optional<SealedMessage> findMessage(String messageId) {
            return Optional.ofNullable(messages.get(messageId));
        }

        @Override
        public void putPart(SealedPart part) {
            parts.put(part.context(), part);
        }

        @Override
        public Optional<SealedPart> findPart(String reporterRef, String attachmentId, int number) {
            return Optional.ofNullable(parts.get(SealedPart.context(reporterRef, attachmentId, number, false)))
                    .or(() -> Optional.ofNullable(
                            parts.get(SealedPart.context(reporterRef, attachmentId, number, true))));
        }

        @Override
        public void removeParts(String reporterRef, String attachmentId) {
            parts.values()
                    .removeIf(part -> part.reporterRef().equals(reporterRef)
                            && part.attachmentId().equals(attachmentId));
        }

        @Override
        public boolean putReceiptIfAbsent(SealedReceipt receipt) {
            return receipts.putIfAbsent(receipt.lookup(), receipt) == null;
        }

        @Override
        public Optional<SealedReceipt> findReceipt(String lookup) {
            return Optional.ofNullable(receipts.get(lookup));
        }

        @Override
        public Optional<WrappedIndexKey> indexKey() {
            return Optional.ofNullable(index.get(""));
        }

        @Override
        public WrappedIndexKey indexKeyIfAbsent(WrappedIndexKey fresh) {
            index.putIfAbsent("", fresh);
            return index.get("");
        }

        @Override
        public void rewrapIndexKey(WrappedIndexKey before, WrappedIndexKey after) {
            index.replace("", before, after);
        }

        @Override
        public Optional<String> legacyCheck() {
            return Optional.empty();
        }
    }
}
