package io.bihuan.clue.vault;

import java.util.Optional;

/** Where sealed entries are kept. */
interface VaultStore {

    /** Keeps the entry unless there is one under its reference; durable when it returns. */
    void putIfAbsent(VaultEntry entry);

    /** The entry under a reference. */
    Optional<VaultEntry> find(String reporterRef);

    /** Keeps the check of the master key if there is none yet, and answers the one that is kept. */
    String keyCheck(String ifAbsent);
}
