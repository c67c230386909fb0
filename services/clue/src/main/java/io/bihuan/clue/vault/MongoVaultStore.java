package io.bihuan.clue.vault;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.bihuan.kernel.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** The vault's own database. A failing server becomes {@code VAULT_UNAVAILABLE}; the driver's words go no further. */
final class MongoVaultStore implements VaultStore {

    private static final String ID = "_id";
    private static final String KEY_ID = "keyId";
    private static final String WRAPPED = "wrappedKey";
    private static final String DESTROYED = "destroyedAt";
    private static final String INDEX_KEY = "index";
    private static final String LEGACY_CHECK = "master-key";

    private final MongoCollection<Document> identities;
    private final MongoCollection<Document> messages;
    private final MongoCollection<Document> attachments;
    private final MongoCollection<Document> receipts;
    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> checks;

    MongoVaultStore(MongoDatabase database) {
        MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.identities = durable.getCollection("identities");
        this.messages = durable.getCollection("messages");
        this.attachments = durable.getCollection("attachments");
        this.receipts = durable.getCollection("receipts");
        this.keys = durable.getCollection("keys");
        this.checks = durable.getCollection("checks");
    }

    @Override
    public void putIfAbsent(VaultEntry entry) {
        insertIfAbsent(
                identities,
                new Document(ID, entry.reporterRef())
                        .append("algorithm", entry.algorithm())
                        .append(KEY_ID, entry.keyId())
                        .append(WRAPPED, new Binary(entry.wrappedKey()))
                        .append("sealed", new Binary(entry.sealed()))
                        .append("sealedAt", Date.from(entry.sealedAt())));
    }

    @Override
    public Optional<VaultEntry> find(String reporterRef) {
        return first(identities, reporterRef)
                .filter(found -> !found.containsKey(DESTROYED))
                .map(MongoVaultStore::entry);
    }

    @Override
    public List<VaultEntry> page(String afterReference, int limit) {
        List<VaultEntry> page = new ArrayList<>();
        String after = afterReference;
        while (page.size() < limit) {
            List<Document> found = documentsAfter(after, limit);
            if (found.isEmpty()) {
                return page;
            }
            found.stream()
                    .filter(document -> !document.containsKey(DESTROYED))
                    .limit(limit - page.size())
                    .map(MongoVaultStore::entry)
                    .forEach(page::add);
            after = found.get(found.size() - 1).getString(ID);
        }
        return page;
    }

    private List<Document> documentsAfter(String after, int limit) {
        return orUnavailable(() -> identities
                .find(Filters.gt(ID, after))
                .sort(Sorts.ascending(ID))
                .limit(limit)
                .into(new ArrayList<>()));
    }

    @Override
    public boolean rewrap(VaultEntry before, VaultEntry after) {
        return orUnavailable(() -> identities
                        .updateOne(
                                stillWrapped(before.reporterRef(), before.wrappedKey()),
                                Updates.combine(
                                        Updates.set(KEY_ID, after.keyId()),
                                        Updates.set(WRAPPED, new Binary(after.wrappedKey()))))
                        .getMatchedCount())
                == 1;
    }

    @Override
    public void destroy(String reporterRef, Instant at) {
        orUnavailable(() -> identities.replaceOne(
                Filters.eq(ID, reporterRef),
                new Document(ID, reporterRef).append(DESTROYED, Date.from(at)),
                new ReplaceOptions().upsert(true)));
        orUnavailable(() -> messages.deleteMany(Filters.eq("reporterRef", reporterRef)));
        orUnavailable(() -> attachments.deleteMany(under(reporterRef)));
    }

    @Override
    public boolean isDestroyed(String reporterRef) {
        return first(identities, reporterRef)
                .filter(found -> found.containsKey(DESTROYED))
                .isPresent();
    }

    @Override
    public void putMessageIfAbsent(SealedMessage message) {
        insertIfAbsent(
                messages,
                new Document(ID, message.messageId())
                        .append("reporterRef", message.reporterRef())
                        .append("algorithm", message.algorithm())
                        .append("sealed", new Binary(message.sealed())));
    }

    @Override
    public Optional<SealedMessage> findMessage(String messageId) {
        return first(messages, messageId)
                .map(found -> new SealedMessage(
                        found.getString(ID),
                        found.getString("reporterRef"),
                        found.getString("algorithm"),
                        found.get("sealed", Binary.class).getData()));
    }

    @Override
    public void putPart(SealedPart part) {
        insertIfAbsent(
                attachments,
                new Document(ID, partId(part.reporterRef(), part.attachmentId(), part.number()))
                        .append("last", part.last())
                        .append("algorithm", part.algorithm())
                        .append("sealed", new Binary(part.sealed())));
    }

    @Override
    public Optional<SealedPart> findPart(String reporterRef, String attachmentId, int number) {
        return first(attachments, partId(reporterRef, attachmentId, number))
                .map(found -> new SealedPart(
                        reporterRef,
                        attachmentId,
                        number,
                        found.getBoolean("last"),
                        found.getString("algorithm"),
                        found.get("sealed", Binary.class).getData()));
    }

    @Override
    public void removeParts(String reporterRef, String attachmentId) {
        orUnavailable(() -> attachments.deleteMany(under(reporterRef + "/" + attachmentId)));
    }

    private static String partId(String reporterRef, String attachmentId, int number) {
        return reporterRef + "/" + attachmentId + "/" + number;
    }

    /** All ids that begin with this and a slash, found by the index of the ids; {@code 0} is the character after the slash. */
    private static Bson under(String beginning) {
        return Filters.and(Filters.gte(ID, beginning + "/"), Filters.lt(ID, beginning + "0"));
    }

    @Override
    public boolean putReceiptIfAbsent(SealedReceipt receipt) {
        return insertIfAbsent(
                receipts,
                new Document(ID, receipt.lookup())
                        .append("salt", new Binary(receipt.salt()))
                        .append("hash", new Binary(receipt.hash()))
                        .append("suite", receipt.suite())
                        .append("tip", new Binary(receipt.tip())));
    }

    @Override
    public Optional<SealedReceipt> findReceipt(String lookup) {
        return first(receipts, lookup)
                .map(found -> new SealedReceipt(
                        found.getString(ID),
                        found.get("salt", Binary.class).getData(),
                        found.get("hash", Binary.class).getData(),
                        found.getString("suite"),
                        found.get("tip", Binary.class).getData()));
    }

    @Override
    public Optional<WrappedIndexKey> indexKey() {
        return first(keys, INDEX_KEY)
                .map(found -> new WrappedIndexKey(
                        found.getString("suite"),
                        found.getString(KEY_ID),
                        found.get(WRAPPED, Binary.class).getData()));
    }

    @Override
    public WrappedIndexKey indexKeyIfAbsent(WrappedIndexKey fresh) {
        insertIfAbsent(
                keys,
                new Document(ID, INDEX_KEY)
                        .append("suite", fresh.suite())
                        .append(KEY_ID, fresh.keyId())
                        .append(WRAPPED, new Binary(fresh.wrapped())));
        return indexKey().orElseThrow(() -> new DomainException(VaultError.VAULT_UNAVAILABLE));
    }

    @Override
    public void rewrapIndexKey(WrappedIndexKey before, WrappedIndexKey after) {
        orUnavailable(() -> keys.updateOne(
                stillWrapped(INDEX_KEY, before.wrapped()),
                Updates.combine(
                        Updates.set(KEY_ID, after.keyId()), Updates.set(WRAPPED, new Binary(after.wrapped())))));
    }

    @Override
    public Optional<String> legacyCheck() {
        return first(checks, LEGACY_CHECK).map(found -> found.getString("check"));
    }

    private static Bson stillWrapped(String id, byte[] wrapped) {
        return Filters.and(Filters.eq(ID, id), Filters.eq(WRAPPED, new Binary(wrapped)));
    }

    private static VaultEntry entry(Document document) {
        return new VaultEntry(
                document.getString(ID),
                document.getString("algorithm"),
                document.getString(KEY_ID),
                document.get(WRAPPED, Binary.class).getData(),
                document.get("sealed", Binary.class).getData(),
                document.getDate("sealedAt").toInstant());
    }

    private static Optional<Document> first(MongoCollection<Document> collection, String id) {
        return orUnavailable(
                () -> Optional.ofNullable(collection.find(Filters.eq(ID, id)).first()));
    }

    private static boolean insertIfAbsent(MongoCollection<Document> collection, Document document) {
        return orUnavailable(() -> {
            try {
                collection.insertOne(document);
                return true;
            } catch (MongoWriteException refused) {
                if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw refused;
                }
                return false;
            }
        });
    }

    private static <T> T orUnavailable(Supplier<T> access) {
        try {
            return access.get();
        } catch (MongoException away) {
            throw new DomainException(VaultError.VAULT_UNAVAILABLE);
        }
    }
}
