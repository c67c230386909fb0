package io.bihuan.registry.model;

import io.bihuan.kernel.registry.Level;
import java.util.Collection;
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
public record PolicyScope(
        @Nullable String agency,
        @Nullable Level level,
        @Nullable String division) {

    /** For everybody. */
    public static final PolicyScope EVERYBODY = new PolicyScope(null, null, null);

    /**
     * Whether it covers somebody.
     *
     * @param lineage the division of that somebody and all above it
     */
    public boolean covers(@Nullable String ofAgency, @Nullable Level atLevel, Collection<String> lineage) {
        return (agency == null || agency.equals(ofAgency))
                && (level == null || level == atLevel)
                && (division == null || lineage.contains(division));
    }

    /** How many things it restricts; the narrower policy goes before the wider one. */
    public long narrowness() {
        return Stream.of(agency, level, division).filter(Objects::nonNull).count();
    }
}
