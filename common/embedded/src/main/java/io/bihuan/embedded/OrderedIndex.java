package io.bihuan.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/** An index whose entries lie in the order of their values, so that it answers equality, ranges and sorts. */
abstract class OrderedIndex extends Index<OrderedKey> {

    OrderedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    /** Whether one document may have several entries. */
    abstract boolean holdsArrays();

    /** Whether some document may have an array in this column, counted from 0; {@code _id} behind the last one never is one. */
    abstract boolean holdsArraysIn(int column);

    abstract boolean isSparseIndex();

    /** The map that is scanned. */
    abstract MVMap<OrderedKey, ?> entries();

    /** The stored document an entry points to, or null if it went away meanwhile. */
    abstract byte @Nullable [] documentAt(OrderedKey entry, Object value);

    /** The key of the document an entry points to. */
    abstract OrderedKey documentKey(OrderedKey entry, Object value);

    /** Moves the index' own map, if it has one, when the collection gets another name. */
    abstract void rename(String newNamespace);

    final Cursor<OrderedKey, ?> cursor(@Nullable OrderedKey from, boolean reverse) {
        return cursorOf(entries(), from, reverse);
    }

    private static <V> Cursor<OrderedKey, ?> cursorOf(
            MVMap<OrderedKey, V> map, @Nullable OrderedKey from, boolean reverse) {
        RootReference<OrderedKey, V> root = map.flushAndGetRoot();
        return map.cursor(root, from, null, reverse);
    }

    /** How many entries lie in a range. */
    final long count(KeyRange range) {
        long end = range.to() == null ? getCount() : before(entries(), range.to());
        return end - before(entries(), range.from());
    }

    private static long before(MVMap<OrderedKey, ?> map, OrderedKey key) {
        long index = map.getKeyIndex(key);
        return index < 0 ? -(index + 1) : index;
    }

    /** The planner of {@link DocumentCollection} asks the entries; the library's own way to use an index is not taken. */
    @Override
    public final boolean canHandle(Document query) {
        return false;
    }

    @Override
    public final Iterable<OrderedKey> getPositions(Document query) {
        throw new UnsupportedOperationException("the planner scans " + getName() + " itself");
    }

    @Override
    public final boolean hasSameOptions(Index<?> other) {
        return toIndexDescription().equals(other.toIndexDescription());
    }

    @Override
    public final long getCount() {
        return entries().sizeAsLong();
    }

    @Override
    public final long getDataSize() {
        return getCount();
    }
}
