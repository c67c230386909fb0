package io.bihuan.kernel.time;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For whom a row of a rule holds 适用范围; what is null is not restricted.
 *
 * @param division one division and what lies in it
 * @param agency one agency line only
 * @param grade matters of one grade only
 */
public record RuleScope(
        @Nullable String division,
        @Nullable String agency,
        @Nullable String grade) {

    /** Holds for everybody. */
    public static final RuleScope EVERYBODY = new RuleScope(null, null, null);

    /** Whether it covers somebody. */
    public boolean covers(Addressee bound) {
        return (division == null || bound.lineage().contains(division))
                && (agency == null || agency.equals(bound.agency()))
                && (grade == null || grade.equals(bound.grade()));
    }

    /** Of scopes that all cover somebody, the most specific is the greatest: more restrictions, then the nearer division. */
    static Comparator<RuleScope> specificFor(Addressee bound) {
        return Comparator.comparingLong(RuleScope::restrictions)
                .thenComparing(Comparator.comparingInt((RuleScope scope) -> scope.distance(bound))
                        .reversed())
                .thenComparing(scope -> scope.agency != null);
    }

    private long restrictions() {
        return Stream.of(division, agency, grade).filter(Objects::nonNull).count();
    }

    private int distance(Addressee bound) {
        return division == null ? Integer.MAX_VALUE : bound.lineage().indexOf(division);
    }
}
