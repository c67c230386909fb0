package io.bihuan.platform.registry;

import io.bihuan.kernel.registry.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a policy is looked up for.
 *
 * @param agency the agency line
 * @param level the administrative level
 * @param lineage the division and all above it
 */
record Bound(@Nullable String agency, @Nullable Level level, List<String> lineage) {

    /** Nobody in particular: only what holds for everybody holds for them. */
    static final Bound NOBODY = new Bound(null, null, List.of());
}
