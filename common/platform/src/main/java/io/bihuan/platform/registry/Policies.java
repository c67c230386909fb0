package io.bihuan.platform.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The policies 规则 of the registry: sign-off ladders, code tables, and whatever else is published as a table. */
public interface Policies {

    /**
     * The version of a policy that holds on the day: of several in force the one with the narrowest scope.
     *
     * @param policyId for example {@code five-chiefs}
     * @param unit the unit it is to hold for, or null for what holds for everybody
     * @return the table as text; nothing if there was no such policy by then
     */
    Optional<Edition<String>> inForce(String policyId, LocalDate on, @Nullable String unit);
}
