package io.bihuan.platform.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All readable versions of one policy.
 *
 * @param all in any order
 */
public record Editions<T>(List<Edition<T>> all) {

    private static final Comparator<Edition<?>> NARROWEST = Comparator.<Edition<?>>comparingLong(
                    edition -> edition.scope().narrowness())
            .thenComparingInt(Edition::version);

    /** Copies the list. */
    public Editions {
        all = List.copyOf(all);
    }

    /**
     * What holds on the day: of several in force the one with the narrowest scope. If none is, the one that began last goes
     * on: the version that took over from it could not be read, and a service without a calendar would stand still.
     */
    Optional<Edition<T>> on(LocalDate day, Bound bound) {
        List<Edition<T>> begun = all.stream()
                .filter(edition -> edition.hasBegunBy(day) && edition.scope().covers(bound))
                .toList();
        return begun.stream()
                .filter(edition -> edition.isInForceOn(day))
                .max(NARROWEST)
                .or(() -> begun.stream()
                        .max(Comparator.<Edition<T>, LocalDate>comparing(Edition::validFrom)
                                .thenComparing(NARROWEST)));
    }
}
