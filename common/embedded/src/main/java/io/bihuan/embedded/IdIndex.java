package io.bihuan.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}: the documents themselves, which are kept in the order of their {@code _id}. */
final class IdIndex extends OrderedIndex {

    private final MVMap<OrderedKey, byte[]> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<OrderedKey, byte[]> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    static OrderedKey keyOf(Document document) {
        return new OrderedKey(KeyEncoder.encode(document.get("_id")));
    }

    @Override
    boolean holdsArrays() {
        return false;
    }

    @Override
    boolean holdsArraysIn(int column) {
        return false;
    }

    @Override
    boolean isSparseIndex() {
        return false;
    }

    @Override
    MVMap<OrderedKey, ?> entries() {
        return documents;
    }

    @Override
    byte @Nullable [] documentAt(OrderedKey entry, Object value) {
        return (byte[]) value;
    }

    @Override
    OrderedKey documentKey(OrderedKey entry, Object value) {
        return entry;
    }

    @Override
    public OrderedKey getPosition(Document document) {
        return keyOf(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<OrderedKey> collection) {
        if (documents.containsKey(keyOf(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public OrderedKey remove(Document document) {
        return keyOf(document);
    }

    @Override
    public void add(Document document, OrderedKey position, MongoCollection<OrderedKey> collection) {
        // the document is its own entry
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<OrderedKey> collection) {
        // the library refuses to change an _id
    }

    @Override
    public void updateInPlace(
            Document before, Document after, OrderedKey position, MongoCollection<OrderedKey> collection) {
        // the document is its own entry
    }

    @Override
    public void drop() {
        // goes with the documents
    }

    @Override
    void rename(String newNamespace) {
        // goes with the documents
    }

    @Override
    public boolean isUnique() {
        return true;
    }
}
