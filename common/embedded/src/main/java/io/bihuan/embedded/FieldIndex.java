package io.bihuan.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique or non-unique index on one or more fields, kept in a map of its own.
 *
 * <p>An entry is the encoded columns followed by the document's key, so equal values lie side by side in the order of
 * {@code _id}. A field that is missing counts as null, as in MongoDB. A document with an array has an entry per element.
 */
final class FieldIndex extends OrderedIndex {

    private final StoredMaps maps;
    private final MVMap<OrderedKey, Long> entries;
    private final MVMap<OrderedKey, byte[]> documents;
    private final boolean unique;
    /** A bit for each column that some document has an array in. */
    private volatile long arrays;

    /** Guarded by the collection's lock, as every write is. */
    private @Nullable Checked checked;

    FieldIndex(
            StoredMaps maps,
            MVMap<OrderedKey, Long> entries,
            MVMap<OrderedKey, byte[]> documents,
            String name,
            List<IndexKey> keys,
            boolean sparse,
            boolean unique) {
        super(name, keys, sparse);
        this.maps = maps;
        this.entries = entries;
        this.documents = documents;
        this.unique = unique;
        this.arrays = maps.arraysIn(entries);
    }

    @Override
    boolean holdsArrays() {
        return arrays != 0;
    }

    @Override
    boolean holdsArraysIn(int column) {
        return column < getKeys().size() && (arrays & 1L << column) != 0;
    }

    @Override
    boolean isSparseIndex() {
        return isSparse();
    }

    @Override
    MVMap<OrderedKey, ?> entries() {
        return entries;
    }

    @Override
    byte @Nullable [] documentAt(OrderedKey entry, Object value) {
        return documents.get(documentKey(entry, value));
    }

    @Override
    OrderedKey documentKey(OrderedKey entry, Object value) {
        return entry.from(((Long) value).intValue());
    }

    @Override
    public @Nullable OrderedKey getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<OrderedKey> collection) {
        checked = null;
        checked = check(document, collection);
    }

    private Checked check(Document document, MongoCollection<OrderedKey> collection) {
        Map<OrderedKey, KeyValue> all = columns(document);
        all.forEach((columns, values) -> {
            if (unique && ownerOf(columns) != null) {
                throw new DuplicateKeyError(this, collection, getKeys(), values);
            }
        });
        return new Checked(document, all);
    }

    /** A single document has just been checked, and nobody writes in between; those of a new index have not. */
    @Override
    public void add(Document document, OrderedKey position, MongoCollection<OrderedKey> collection) {
        Checked before = checked;
        checked = null;
        Checked found = before != null && before.document() == document ? before : check(document, collection);
        found.columns().keySet().forEach(columns -> put(columns, position));
    }

    @Override
    public @Nullable OrderedKey remove(Document document) {
        OrderedKey position = IdIndex.keyOf(document);
        Collection<OrderedKey> all = columns(document).keySet();
        all.forEach(columns -> maps.remove(entries, columns.append(position.bytes())));
        return all.isEmpty() ? null : position;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<OrderedKey> collection) {
        OrderedKey self = IdIndex.keyOf(before);
        columns(after).forEach((columns, values) -> {
            OrderedKey owner = unique ? ownerOf(columns) : null;
            if (owner != null && !owner.equals(self)) {
                throw new DuplicateKeyError(this, collection, getKeys(), values);
            }
        });
    }

    @Override
    public void updateInPlace(
            Document before, Document after, OrderedKey position, MongoCollection<OrderedKey> collection) {
        Collection<OrderedKey> old = columns(before).keySet();
        Collection<OrderedKey> now = columns(after).keySet();
        for (OrderedKey columns : old) {
            if (!now.contains(columns)) {
                maps.remove(entries, columns.append(position.bytes()));
            }
        }
        for (OrderedKey columns : now) {
            if (!old.contains(columns)) {
                put(columns, position);
            }
        }
    }

    @Override
    public void drop() {
        maps.remove(entries);
    }

    @Override
    void rename(String newNamespace) {
        maps.renameIndex(entries, newNamespace, getName());
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    private void put(OrderedKey columns, OrderedKey position) {
        maps.point(entries, columns.append(position.bytes()), columns.length());
    }

    private @Nullable OrderedKey ownerOf(OrderedKey columns) {
        OrderedKey entry = entries.ceilingKey(columns);
        return entry != null && entry.startsWith(columns) ? entry.from(columns.length()) : null;
    }

    /** The encoded columns of each entry of a document, with the plain values for messages. */
    private Map<OrderedKey, KeyValue> columns(Document document) {
        List<Object> values = new ArrayList<>(getKeys().size());
        long array = 0;
        boolean present = false;
        for (IndexKey key : getKeys()) {
            Object value = Utils.getSubdocumentValueCollectionAware(document, key.getKey());
            array |= value instanceof Collection ? 1L << values.size() : 0;
            present |= !(value instanceof Missing);
            values.add(value instanceof Missing ? null : value);
        }
        if (!present && isSparse()) {
            return Map.of();
        }
        if (array != 0) {
            noteArrays(array);
            return columnsOfArrays(document, values);
        }
        KeyValue only = new KeyValue(values);
        return Map.of(encode(only), only);
    }

    private Map<OrderedKey, KeyValue> columnsOfArrays(Document document, List<Object> values) {
        Map<OrderedKey, KeyValue> all = new LinkedHashMap<>();
        for (KeyValue each : getKeyValues(document)) {
            all.put(encode(each), each);
        }
        if (all.isEmpty()) {
            all.put(encodeEmptyArray(values), new KeyValue(values));
        }
        return all;
    }

    private void noteArrays(long columns) {
        if ((arrays | columns) != arrays) {
            maps.noteArrays(entries, arrays | columns);
            arrays |= columns;
        }
    }

    private OrderedKey encode(KeyValue values) {
        OrderedKey key = OrderedKey.EMPTY;
        for (int i = 0; i < values.size(); i++) {
            key = key.append(column(i, KeyEncoder.encode(values.get(i))));
        }
        return key;
    }

    /** MongoDB sorts an empty array before null. */
    private OrderedKey encodeEmptyArray(List<Object> values) {
        OrderedKey key = OrderedKey.EMPTY;
        for (int i = 0; i < values.size(); i++) {
            boolean empty = values.get(i) instanceof Collection;
            key = key.append(column(i, empty ? new byte[] {KeyEncoder.EMPTY_ARRAY} : KeyEncoder.encode(values.get(i))));
        }
        return key;
    }

    private byte[] column(int i, byte[] encoded) {
        return getKeys().get(i).isAscending() ? encoded : KeyEncoder.inverted(encoded);
    }

    /** A document that may be added, with its entries. */
    private record Checked(Document document, Map<OrderedKey, KeyValue> columns) {}
}
