package io.bihuan.clue.vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where sealed entries are kept. Everything is durable when it returns.
 *
 * <p>A destroyed entry leaves a mark without key and identity, so that the same file sent again does not bring it back.
 */
interface VaultStore {

    /** Keeps the entry unless there is one, or the mark of a destroyed one, under its reference. */
    void putIfAbsent(VaultEntry entry);

    /** The entry under a reference; empty if there is none or it was destroyed. */
    Optional<VaultEntry> find(String reporterRef);

    /** Entries in the order of their references, destroyed ones left out. */
    List<VaultEntry> page(String afterReference, int limit);

    /** Replaces how the data key is wrapped, if it is still wrapped as it was; says whether it did. */
    boolean rewrap(VaultEntry before, VaultEntry after);

    /** Destroys key, identity, messages and files and leaves the mark; a reference never sealed gets the mark too. */
    void destroy(String reporterRef, Instant at);

    /** Whether there is the mark of a destroyed entry. */
    boolean isDestroyed(String reporterRef);

    /** Keeps a message unless it is there. */
    void putMessageIfAbsent(SealedMessage message);

    /** The message with an id. */
    Optional<SealedMessage> findMessage(String messageId);

    /** Keeps a part of a file. */
    void putPart(SealedPart part);

    /** A part of a file. */
    Optional<SealedPart> findPart(String reporterRef, String attachmentId, int number);

    /** Removes all parts of a file. */
    void removeParts(String reporterRef, String attachmentId);

    /** Keeps a receipt; says whether its place was free. */
    boolean putReceiptIfAbsent(SealedReceipt receipt);

    /** The receipt at a place. */
    Optional<SealedReceipt> findReceipt(String lookup);

    /** The index key. */
    Optional<WrappedIndexKey> indexKey();

    /** Keeps the index key unless there is one, and answers the one that is kept. */
    WrappedIndexKey indexKeyIfAbsent(WrappedIndexKey fresh);

    /** Replaces how the index key is wrapped, if it is still wrapped as it was. */
    void rewrapIndexKey(WrappedIndexKey before, WrappedIndexKey after);

    /** By what the first vault recognised its master key; empty if there was none. */
    Optional<String> legacyCheck();
}
