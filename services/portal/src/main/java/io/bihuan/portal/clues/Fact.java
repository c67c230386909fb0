package io.bihuan.portal.clues;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of a clue.
 *
 * @param name what it is: the key of its text is {@code clue.<name>}
 * @param of which one, if there are several, such as a clock; or null
 * @param text as it is
 * @param code the key of the text to show in its place, if the bundles have it; or null
 */
record Fact(
        String name,
        @Nullable String of,
        String text,
        @Nullable String code) {

    /** Some that belong together: the key of their heading is {@code clue.section.<name>}. */
    record Section(String name, List<Fact> facts) {}

    /** One that differs between two moments 变化; null where it was not known then. */
    record Change(
            String section,
            Fact fact,
            @Nullable Fact before,
            @Nullable Fact after) {}
}
