package io.bihuan.clue.vault;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.bihuan.kernel.DomainException;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;

/** The vault's own database. A failing server becomes {@code VAULT_UNAVAILABLE}; the driver's words go no further. */
final class MongoVaultStore implements VaultStore {

    private static final String KEY_CHECK = "master-key";

    private final MongoCollection<Document> identities;
    private final MongoCollection<Document> checks;

    MongoVaultStore(MongoDatabase database) {
        MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.identities = durable.getCollection("identities");
        this.checks = durable.getCollection("checks");
    }

    @Override
    public void putIfAbsent(VaultEntry entry) {
        insertIfAbsent(
                identities,
                new Document("_id", entry.reporterRef())
                        .append("algorithm", entry.algorithm())
                        .append("wrappedKey", new Binary(entry.wrappedKey()))
                        .append("sealed", new Binary(entry.sealed()))
                        .append("sealedAt", Date.from(entry.sealedAt())));
    }

    @Override
    public Optional<VaultEntry> find(String reporterRef) {
        return orUnavailable(() -> Optional.ofNullable(
                        identities.find(Filters.eq("_id", reporterRef)).first()))
                .map(MongoVaultStore::entry);
    }

    @Override
    public String keyCheck(String ifAbsent) {
        insertIfAbsent(checks, new Document("_id", KEY_CHECK).append("check", ifAbsent));
        Document kept =
                orUnavailable(() -> checks.find(Filters.eq("_id", KEY_CHECK)).first());
        return kept.getString("check");
    }

    private static VaultEntry entry(Document document) {
        return new VaultEntry(
                document.getString("_id"),
                document.getString("algorithm"),
                document.get("wrappedKey", Binary.class).getData(),
                document.get("sealed", Binary.class).getData(),
                document.getDate("sealedAt").toInstant());
    }

    private static void insertIfAbsent(MongoCollection<Document> collection, Document document) {
        orUnavailable(() -> {
            try {
                return collection.insertOne(document);
            } catch (MongoWriteException refused) {
                if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw refused;
                }
                return document;
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
