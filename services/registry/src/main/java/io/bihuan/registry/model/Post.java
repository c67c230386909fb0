package io.bihuan.registry.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that an officer holds for a time 任职.
 *
 * @param number which of the officer's posts, counted from 1
 * @param unit the unit it is held in
 * @param roles names of {@link io.bihuan.kernel.access.Role}, in alphabetical order
 * @param from first day
 * @param to last day, or null while it is held
 */
public record Post(
        int number,
        String unit,
        List<String> roles,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Orders the roles. */
    public Post {
        roles = roles.stream().distinct().sorted().toList();
    }

    /** Whether it is held on the day. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether both say the same thing of one day: a role in a unit is held once at a time. */
    public boolean overlaps(Post other) {
        return unit.equals(other.unit)
                && !Collections.disjoint(roles, other.roles)
                && (isHeldOn(other.from) || other.isHeldOn(from));
    }

    /** The same post, ended. */
    public Post endedAfter(LocalDate lastDay) {
        return new Post(number, unit, roles, from, lastDay);
    }
}
