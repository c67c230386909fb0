package io.bihuan.kernel.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a limit binds, and how grave its matter is: what decides which row of a rule counts.
 *
 * @param agency the agency line of the unit, or null for nobody in particular
 * @param lineage the unit's division and all above it, from itself upwards
 * @param grade the grade of the matter 分级, or null if it has none
 */
public record Addressee(
        @Nullable String agency,
        List<String> lineage,
        @Nullable String grade) {

    /** Nobody in particular: only what holds for everybody holds for them. */
    public static final Addressee NOBODY = new Addressee(null, List.of(), null);

    /** Copies the list. */
    public Addressee {
        lineage = List.copyOf(lineage);
    }

    /** The same unit with a matter of this grade. */
    public Addressee graded(@Nullable String ofGrade) {
        return new Addressee(agency, lineage, ofGrade);
    }
}
