package io.bihuan.platform.needtoknow;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Tie;
import io.bihuan.platform.readmodel.ReadModels.Among;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Under which keys 关联键 somebody finds what they have a tie to. A document that keeps the keys of all units, officers and divisions
 * that ever had to do with its matter can be found by those who may see it, and by some who may not; the keys are for nobody to be
 * shown. Whoever must keep out of a matter finds it, too, and is not shown it: that they looked is in the trail of reads (ADR 27).
 */
public final class TieKeys {

    private TieKeys() {}

    /** Of matters that lie in a division. */
    public static String division(String code) {
        return "division:" + code;
    }

    /** Of matters that a unit has, had, or may have to take. */
    public static String unit(String id) {
        return "unit:" + id;
    }

    /** Of matters that an officer has to do with in person. */
    public static String officer(String id) {
        return "officer:" + id;
    }

    /** Of matters that a unit with all below it, or an officer, must keep out of 回避. */
    public static String keptOut(String unitOrOfficer) {
        return "kept-out:" + unitOrOfficer;
    }

    /**
     * Where all lies that a caller can see anything of or must keep out of, among matters that are not public.
     *
     * @param field in which documents keep their keys
     * @return empty if that is too much to be asked for one by one, or if it may lie anywhere
     */
    public static Optional<Among> among(String field, Caller caller, Set<Tie> ties, Places places) {
        Set<String> keys = new HashSet<>();
        for (Tie tie : ties) {
            switch (tie) {
                case NONE_NEEDED -> {
                    return Optional.empty();
                }
                case PUBLICITY -> {
                    // nothing of it is public
                }
                case AREA ->
                    places.within(caller.division()).stream()
                            .map(TieKeys::division)
                            .forEach(keys::add);
                case CHAIN ->
                    places.below(caller.unit()).stream().map(TieKeys::unit).forEach(keys::add);
                case CUSTODY, FORMER_CUSTODY -> keys.add(unit(caller.unit()));
                case ASSIGNMENT, SPONSORSHIP, TEAM -> keys.add(officer(caller.officer()));
                default -> throw new IllegalStateException("nobody said what is found by " + tie);
            }
        }
        keys.add(keptOut(caller.officer()));
        caller.lines().stream().map(TieKeys::keptOut).forEach(keys::add);
        keys.add(keptOut(caller.unit()));
        return keys.size() > Among.MOST ? Optional.empty() : Optional.of(new Among(field, keys));
    }
}
