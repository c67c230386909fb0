package io.bihuan.clue.vault;

import io.bihuan.kernel.DomainException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The files of reporters 举报附件 in the vault (F01, F21): a picture shows where somebody stood, and often who. They are sealed in
 * parts under the data key of their reporter, so that they are gone with it. Nothing that was opened is kept in memory.
 */
public class AttachmentVault {

    private static final int PART = 1 << 20;

    private final VaultStore store;
    private final VaultKeys keys;

    AttachmentVault(VaultStore store, VaultKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /**
     * Seals a file; it is durable when this returns.
     *
     * @param attachmentId never used before
     * @throws DomainException {@code IDENTITY_DESTROYED} if the reporter's key was destroyed, {@code VAULT_UNAVAILABLE}
     */
    public void seal(String reporterRef, String attachmentId, byte[] content) {
        VaultEntry entry = store.find(reporterRef)
                .orElseThrow(() -> new DomainException(
                        store.isDestroyed(reporterRef) ? VaultError.IDENTITY_DESTROYED : VaultError.ENTRY_UNKNOWN));
        CipherSuite suite = CipherSuites.byTag(entry.algorithm());
        byte[] dataKey = keys.dataKey(entry);
        int parts = Math.max(1, (content.length + PART - 1) / PART);
        for (int number = 0; number < parts; number++) {
            boolean last = number == parts - 1;
            byte[] plain = Arrays.copyOfRange(content, number * PART, Math.min(content.length, (number + 1) * PART));
            String context = SealedPart.context(reporterRef, attachmentId, number, last);
            store.putPart(new SealedPart(
                    reporterRef, attachmentId, number, last, suite.tag(), suite.seal(dataKey, plain, context)));
        }
    }

    /** Opens a file; empty if there is none, or the reporter's key was destroyed. */
    public Optional<byte[]> open(String reporterRef, String attachmentId) {
        Optional<VaultEntry> entry = store.find(reporterRef);
        Optional<SealedPart> first = store.findPart(reporterRef, attachmentId, 0);
        if (entry.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        byte[] dataKey = keys.dataKey(entry.get());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        SealedPart part = first.get();
        content.writeBytes(opened(part, dataKey));
        while (!part.last()) {
            part = store.findPart(reporterRef, attachmentId, part.number() + 1).orElseThrow(SealBrokenException::new);
            content.writeBytes(opened(part, dataKey));
        }
        return Optional.of(content.toByteArray());
    }

    /** Takes away a file that was not taken after all. */
    public void remove(String reporterRef, String attachmentId) {
        store.removeParts(reporterRef, attachmentId);
    }

    private static byte[] opened(SealedPart part, byte[] dataKey) {
        return CipherSuites.byTag(part.algorithm()).open(dataKey, part.sealed(), part.context());
    }
}
