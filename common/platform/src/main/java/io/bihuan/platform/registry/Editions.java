package io.bihuan.platform.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All readable versions of one policy.
 *
 * @param all in any order
 */
public record Editions<T>(List<Edition<T>> all) {

    /** Copies the list. */
    public Editions {
        all = List.copyOf(all);
    }

    /**
     * What holds on the day: of several in force the one with the narrowest scope. If none is, the one that began last goes
     * on: the version that took over from it could not be read, and a service without a calendar would stand still.
     */
    Optional<Edition<T>> on(LocalDate day, Bound bound) {
        return inForce(day, bound).stream()
                .findFirst()
                .or(() -> begun(day, bound)
                        .max(Comparator.<Edition<T>, LocalDate>comparing(Edition::validFrom)
                                .thenComparing(narrowestFor(bound))));
    }

    /**
     * Everything that holds on the day, the narrowest first and one version of each scope; what {@link #on} answers if nothing
     * is in force.
     */
    List<Edition<T>> layersOn(LocalDate day, Bound bound) {
        List<Edition<T>> layers = new ArrayList<>();
        Set<Scope> seen = new HashSet<>();
        inForce(day, bound).stream()
                .filter(edition -> seen.add(edition.scope()))
                .forEach(layers::add);
        return layers.isEmpty() ? on(day, bound).stream().toList() : layers;
    }

    private List<Edition<T>> inForce(LocalDate day, Bound bound) {
        return begun(day, bound)
                .filter(edition -> edition.isInForceOn(day))
                .sorted(narrowestFor(bound).reversed())
                .toList();
    }

    private Stream<Edition<T>> begun(LocalDate day, Bound bound) {
        return all.stream()
                .filter(edition -> edition.hasBegunBy(day) && edition.scope().covers(bound));
    }

    /** More restrictions before fewer, a nearer division before one that contains it, a later version before an earlier one. */
    private Comparator<Edition<T>> narrowestFor(Bound bound) {
        return Comparator.<Edition<T>>comparingLong(edition -> edition.scope().narrowness())
                .thenComparing(edition -> edition.scope().nearnessTo(bound))
                .thenComparingInt(Edition::version);
    }
}
