package io.bihuan.clue.vault;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A vault without a server, for tests in other packages. */
public final class TestVault {

    private final Map<String, VaultEntry> entries = new ConcurrentHashMap<>();
    private final ReporterVault vault;

    /** @param clock says when entries are sealed */
    public TestVault(Clock clock) {
        this.vault = new ReporterVault(new InMemory(), new VaultKeys(new byte[32]), clock);
    }

    /** The vault. */
    public ReporterVault vault() {
        return vault;
    }

    /** How many entries it holds. */
    public int size() {
        return entries.size();
    }

    /** What is sealed under a reference. */
    public ReporterIdentity open(String reporterRef) {
        return vault.open(reporterRef);
    }

    private final class InMemory implements VaultStore {
        private String check = "";

        @Override
        public void putIfAbsent(VaultEntry entry) {
            entries.putIfAbsent(entry.reporterRef(), entry);
        }

        @Override
        public Optional<VaultEntry> find(String reporterRef) {
            return Optional.ofNullable(entries.get(reporterRef));
        }

        @Override
        public synchronized String keyCheck(String ifAbsent) {
            check = check.isEmpty() ? ifAbsent : check;
            return check;
        }
    }
}
