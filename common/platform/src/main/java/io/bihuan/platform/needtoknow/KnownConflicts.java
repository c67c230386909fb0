package io.bihuan.platform.needtoknow;

import io.bihuan.kernel.access.ConflictSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What a service has heard of who must keep out of a matter 已知回避范围 (F14, ADR 28).
 *
 * @param revision how many declarations that includes; 0 if it has heard of none
 * @param conflicts who must keep out
 */
public record KnownConflicts(int revision, ConflictSet conflicts) {

    /** None was heard of. */
    public static final KnownConflicts NONE = new KnownConflicts(0, ConflictSet.NONE);

    /**
     * As declarations name them.
     *
     * @param units ids of units that keep out with everything below them
     * @param officers ids of officers
     */
    public static KnownConflicts of(int revision, Collection<String> units, Collection<String> officers) {
        return new KnownConflicts(revision, new ConflictSet(Set.of(), Set.copyOf(units), Set.copyOf(officers)));
    }

    /**
     * Who must keep out of a matter that began when so many declarations had been made; empty as long as not all of them
     * were heard of, and nobody may see the matter.
     */
    public Optional<ConflictSet> since(int needed) {
        return revision < needed ? Optional.empty() : Optional.of(conflicts);
    }
}
