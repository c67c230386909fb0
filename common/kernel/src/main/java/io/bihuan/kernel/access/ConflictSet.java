package io.bihuan.kernel.access;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Who must not learn of a matter 回避范围 (domain F14, B1, B2): for them it does not exist.
 *
 * @param units units that are excluded themselves; those above and below them are not
 * @param lines units that are excluded with everything below them, and with everybody seconded from there; because the head
 *     of such a unit is implicated
 * @param persons officers who are excluded wherever they serve
 */
public record ConflictSet(Set<String> units, Set<String> lines, Set<String> persons) {

    /** Nobody is excluded. */
    public static final ConflictSet NONE = new ConflictSet(Set.of(), Set.of(), Set.of());

    /** Nobody changes it later. */
    public ConflictSet {
        units = Set.copyOf(units);
        lines = Set.copyOf(lines);
        persons = Set.copyOf(persons);
    }

    /** Units only, each by itself. */
    public static ConflictSet ofUnits(Set<String> units) {
        return new ConflictSet(units, Set.of(), Set.of());
    }

    /** Whether the caller is one of those who must not learn of it. */
    public boolean excludes(Caller caller) {
        return units.contains(caller.unit())
                || persons.contains(caller.officer())
                || !Collections.disjoint(lines, caller.lines());
    }

    /** Both together; a conflict once declared excludes more, never less. */
    public ConflictSet and(ConflictSet more) {
        return new ConflictSet(union(units, more.units), union(lines, more.lines), union(persons, more.persons));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
