package io.bihuan.kernel;

import io.bihuan.kernel.registry.Level;

/**
 * Who acts 行为人: an officer in a unit of an agency, at a level. Every command carries one; what the system does by
 * itself it does as {@link #system(String)}.
 *
 * @param officer the natural person's officer id, never a name
 * @param unit the unit id the officer acts for
 * @param agency the agency line of that unit, for example {@code POLICE}
 * @param level the administrative level of that unit
 */
public record Actor(String officer, String unit, String agency, Level level) {

    private static final String SYSTEM = "system:";

    /** Whether the system acts by itself, on no person's behalf. */
    public boolean actsAlone() {
        return officer.startsWith(SYSTEM);
    }

    /** The actor of an automation: {@code policy} names it, for example {@code clock-poller}. */
    public static Actor system(String policy) {
        return new Actor(SYSTEM + policy, "system", "SYSTEM", Level.NATION);
    }
}
