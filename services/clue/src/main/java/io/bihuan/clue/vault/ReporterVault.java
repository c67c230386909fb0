package io.bihuan.clue.vault;

import io.bihuan.kernel.DomainException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The reporter's vault 举报人密库 (F21; Criminal Procedure Law 64, 111(3); AOCL 61 to 63). It takes identities in and gives
 * references out. Every tip has an entry, also when nobody is named: whether an identity is held shows only when an entry
 * is opened (T13). Nothing that was opened is kept in memory.
 */
public class ReporterVault {

    private static final int BLOCK = 128;

    private final VaultStore store;
    private final VaultKeys keys;
    private final Clock clock;

    ReporterVault(VaultStore store, VaultKeys keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Seals who gave a tip. Sealing the same tip again changes nothing and gives the same reference, also after its key
     * was destroyed.
     *
     * @param tipId the tip; every tip has a reference of its own, so that nobody can see that two have one reporter
     * @param line whose agency key wraps the data key: the agency that received the tip, for example {@code SHB}
     * @return the {@code reporterRef}, all that the rest of the system may know
     * @throws DomainException {@code VAULT_UNAVAILABLE} if it may not be sealed, {@code VAULT_KEY_WRONG} if the database
     *     belongs to other keys
     */
    public String seal(String tipId, ReporterIdentity identity, String line) {
        String reference = referenceFor(tipId);
        byte[] dataKey = keys.newDataKey();
        CipherSuite suite = keys.suite();
        String agencyKey = keys.current(line);
        store.putIfAbsent(new VaultEntry(
                reference,
                suite.tag(),
                agencyKey,
                keys.wrap(agencyKey, dataKey, reference),
                suite.seal(dataKey, padded(bytes(identity)), reference),
                clock.instant()));
        return reference;
    }

    /** The reference of a tip's reporter, whether or not anybody was named. */
    public String referenceFor(String tipId) {
        return keys.index().referenceFor(tipId);
    }

    /**
     * A keyed fingerprint of an identity: equal for equal identities, and of no use to anybody who tries out names and
     * numbers. It goes into tip ids, so that two people who say the same in the same minute stay two tips.
     */
    public String fingerprint(ReporterIdentity identity) {
        return keys.index().fingerprint(bytes(identity));
    }

    /**
     * Opens an entry. Only for a caller whom an unsealing allows it, after the look was recorded.
     *
     * @return who reported; {@link ReporterIdentity#NONE} if nobody was named, also in tips from before every tip had an
     *     entry
     * @throws DomainException {@code IDENTITY_DESTROYED} if its key was destroyed
     */
    public ReporterIdentity open(String reporterRef) {
        return identity(reporterRef);
    }

    /**
     * A text of the reporter without the reporter's own name and telephone, before it leaves for the log; nobody sees them here.
     *
     * @throws DomainException {@code IDENTITY_DESTROYED} if the key was destroyed
     */
    public String withoutReporter(String reporterRef, String text) {
        return new ReporterInText(identity(reporterRef)).remove(text);
    }

    private ReporterIdentity identity(String reporterRef) {
        Optional<VaultEntry> found = store.find(reporterRef);
        if (found.isEmpty() && !store.isDestroyed(reporterRef)) {
            return ReporterIdentity.NONE;
        }
        VaultEntry entry = found.orElseThrow(() -> new DomainException(VaultError.IDENTITY_DESTROYED));
        byte[] plain = CipherSuites.byTag(entry.algorithm()).open(keys.dataKey(entry), entry.sealed(), reporterRef);
        ByteBuffer fields = ByteBuffer.wrap(plain);
        return new ReporterIdentity(text(fields), text(fields));
    }

    /**
     * Destroys a reporter's key: identity, messages and files are unreadable from then on, everywhere and for ever. What is in
     * the log stays, and its hash chain holds. Doing it again changes nothing.
     */
    public void destroy(String reporterRef) {
        store.destroy(reporterRef, clock.instant());
    }

    /**
     * Seals a message of the dialogue with a reporter.
     *
     * @throws DomainException {@code IDENTITY_DESTROYED} if the reporter's key was destroyed
     */
    public void sealMessage(String reporterRef, String messageId, String text) {
        VaultEntry entry = entry(reporterRef);
        CipherSuite suite = CipherSuites.byTag(entry.algorithm());
        byte[] sealed = suite.seal(
                keys.dataKey(entry),
                padded(ByteBuffer.allocate(Integer.BYTES + utf8(text).length)
                        .putInt(utf8(text).length)
                        .put(utf8(text))
                        .array()),
                context(reporterRef, messageId));
        store.putMessageIfAbsent(new SealedMessage(messageId, reporterRef, suite.tag(), sealed));
    }

    /**
     * Seals the names of minors that a tip speaks of, beside its reporter; once.
     *
     * @throws DomainException {@code IDENTITY_DESTROYED} if the reporter's key was destroyed
     */
    public void sealMinors(String reporterRef, List<String> names) {
        if (!names.isEmpty()) {
            sealMessage(reporterRef, minorsOf(reporterRef), String.join("\n", names));
        }
    }

    /** Opens the names of minors, in the order of their marks. Only for a caller whom an unsealing allows it. */
    public List<String> minors(String reporterRef) {
        return openMessage(reporterRef, minorsOf(reporterRef))
                .map(names -> List.of(names.split("\n")))
                .orElse(List.of());
    }

    private static String minorsOf(String reporterRef) {
        return reporterRef + "-minors";
    }

    /** Opens a message; empty if there is none, or the reporter's key was destroyed. */
    public Optional<String> openMessage(String reporterRef, String messageId) {
        Optional<VaultEntry> entry = store.find(reporterRef);
        return entry.isEmpty()
                ? Optional.empty()
                : store.findMessage(messageId)
                        .map(message -> text(ByteBuffer.wrap(CipherSuites.byTag(message.algorithm())
                                .open(keys.dataKey(entry.get()), message.sealed(), context(reporterRef, messageId)))));
    }

    private VaultEntry entry(String reporterRef) {
        return store.find(reporterRef)
                .orElseThrow(() -> new DomainException(
                        store.isDestroyed(reporterRef) ? VaultError.IDENTITY_DESTROYED : VaultError.ENTRY_UNKNOWN));
    }

    private static String context(String reporterRef, String messageId) {
        return reporterRef + "/" + messageId;
    }

    private static byte[] bytes(ReporterIdentity identity) {
        byte[] name = utf8(identity.name());
        byte[] phone = utf8(identity.phone());
        return ByteBuffer.allocate(2 * Integer.BYTES + name.length + phone.length)
                .putInt(name.length)
                .put(name)
                .putInt(phone.length)
                .put(phone)
                .array();
    }

    /** Sealed bytes are as long as plain ones; filled up to full blocks they do not tell whether somebody is named. */
    private static byte[] padded(byte[] plain) {
        return Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteBuffer plain) {
        byte[] text = new byte[plain.getInt()];
        plain.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
