package io.bihuan.kernel.access;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import java.util.Arrays;
import java.util.Set;

/**
 * Who asks 访问者, as the token and the register of units say.
 *
 * @param officer officer id, never a name; a client id for a machine
 * @param unit the unit the officer acts for
 * @param agency agency line of that unit, for example {@code POLICE}
 * @param level level of that unit
 * @param division code of the division that unit serves
 * @param roles what the officer is
 * @param lines the own unit with every unit above it, and the same for the unit the officer is seconded from; so whoever
 *     stands below a unit names that unit here
 * @param purpose why the officer asks 事由, or the empty string
 */
public record Caller(
        String officer,
        String unit,
        String agency,
        Level level,
        String division,
        Set<Role> roles,
        Set<String> lines,
        String purpose) {

    /** Nobody changes a caller later. */
    public Caller {
        roles = Set.copyOf(roles);
        lines = Set.copyOf(lines);
    }

    /** Whether the officer has one of the roles. */
    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** The same caller, asking for a purpose. */
    public Caller asking(String why) {
        return new Caller(officer, unit, agency, level, division, roles, lines, why);
    }

    /** The caller as events record it. */
    public Actor actor() {
        return new Actor(officer, unit, agency, level);
    }
}
