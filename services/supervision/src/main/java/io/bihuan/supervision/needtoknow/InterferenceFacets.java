package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.supervision.read.interferenceledger.InterferenceEntry;
import java.util.Set;

/**
 * What the policy has to know of a record of interference 访问要素 (F44): S4, and the discipline organ's alone. It is with the unit that received it;
 * who asked, with the whole line below their unit and everybody seconded from there, must not learn that there is one.
 */
final class InterferenceFacets {

    private InterferenceFacets() {}

    /** @param matter who must keep out of the matter it is about */
    static Protected of(InterferenceEntry it, ConflictSet matter) {
        ConflictSet asker = new ConflictSet(
                Set.of(),
                it.askerUnit() == null ? Set.of() : Set.of(it.askerUnit()),
                it.askerOfficer() == null ? Set.of() : Set.of(it.askerOfficer()));
        return new Protected(
                Sensitivity.S4,
                Line.DISCIPLINE,
                Set.of(),
                it.receiver().isEmpty() ? Set.of() : Set.of(it.receiver()),
                Set.of(),
                Set.of(),
                Set.of(),
                asker.and(matter));
    }

    /** The clue behind a matter: cases and listings are named after it. */
    static String clueBehind(String matterId) {
        return matterId.replaceFirst("^listing-", "").replaceFirst("^case-", "");
    }
}
