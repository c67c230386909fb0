package io.bihuan.platform.registry;

import io.bihuan.kernel.registry.Level;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For whom a policy holds 适用范围; what is null is not restricted.
 *
 * @param agency one agency line only
 * @param level one administrative level only
 * @param division one division and what lies in it
 */
public record Scope(
        @Nullable String agency,
        @Nullable Level level,
        @Nullable String division) {

    /** Whether it covers somebody. */
    boolean covers(Bound bound) {
        return (agency == null || agency.equals(bound.agency()))
                && (level == null || level == bound.level())
                && (division == null || bound.lineage().contains(division));
    }

    /** How many things it restricts; the narrower policy goes before the wider one. */
    long narrowness() {
        return Stream.of(agency, level, division).filter(Objects::nonNull).count();
    }

    /** How near its division lies to somebody it covers: 0 for their own, less for every step up, least for none at all. */
    int nearnessTo(Bound bound) {
        return division == null ? Integer.MIN_VALUE : -bound.lineage().indexOf(division);
    }
}
