package io.bihuan.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether, and in which direction, the columns of an index yield a wanted order.
 *
 * @param served whether they do
 * @param reverse whether from the end
 */
record ScanOrder(boolean served, boolean reverse) {

    private static final String NATURAL = "$natural";

    static boolean isWanted(@Nullable Document orderBy) {
        return orderBy != null && !orderBy.isEmpty();
    }

    /**
     * @param columns the columns of the index, {@code _id} last
     * @param equal how many of them, from the first, are fixed to one value
     */
    static ScanOrder of(@Nullable Document orderBy, List<IndexKey> columns, int equal) {
        if (orderBy == null || orderBy.isEmpty()) {
            return new ScanOrder(true, false);
        }
        if (orderBy.containsKey(NATURAL)) {
            boolean byId = columns.size() == 1;
            return new ScanOrder(byId, byId && isDescending(orderBy.get(NATURAL)));
        }
        Set<String> fixed =
                columns.subList(0, equal).stream().map(IndexKey::getKey).collect(Collectors.toSet());
        Boolean reverse = null;
        int column = equal;
        for (Map.Entry<String, Object> wanted : orderBy.entrySet()) {
            if (fixed.contains(wanted.getKey())) {
                continue;
            }
            if (column == columns.size()) {
                break;
            }
            IndexKey key = columns.get(column++);
            boolean against = key.isAscending() == isDescending(wanted.getValue());
            if (!key.getKey().equals(wanted.getKey()) || (reverse != null && reverse != against)) {
                return new ScanOrder(false, false);
            }
            reverse = against;
        }
        return new ScanOrder(true, Boolean.TRUE.equals(reverse));
    }

    private static boolean isDescending(@Nullable Object direction) {
        return direction instanceof Number number && number.intValue() < 0;
    }
}
