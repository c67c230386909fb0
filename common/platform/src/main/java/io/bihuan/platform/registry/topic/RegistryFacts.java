package io.bihuan.platform.registry.topic;

import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.registry.BundledTables;
import io.bihuan.platform.registry.Edition;
import io.bihuan.platform.registry.Editions;
import io.bihuan.platform.registry.OfficerInOffice;
import io.bihuan.platform.registry.RegistrySnapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last fact of every key, and what they say together. */
final class RegistryFacts {

    private final Map<String, CopiedFact> last = new HashMap<>();

    static RegistryFacts of(Collection<CopiedFact> facts) {
        RegistryFacts all = new RegistryFacts();
        facts.stream().filter(all::isNews).forEach(all::take);
        return all;
    }

    boolean isNews(CopiedFact fact) {
        CopiedFact before = last.get(fact.key());
        return before == null || before.position() < fact.position();
    }

    void take(CopiedFact fact) {
        last.put(fact.key(), fact);
    }

    Collection<CopiedFact> all() {
        return List.copyOf(last.values());
    }

    long position() {
        return last.values().stream().mapToLong(CopiedFact::position).max().orElse(-1);
    }

    <F extends RegistryFact> Stream<F> of(Class<F> type) {
        return last.values().stream()
                .map(CopiedFact::said)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Whether both tables are there that the registry records last of all on its first day. */
    boolean hasTheLastOfTheFirstDay() {
        return policies(PolicyPublishedMessage.CALENDAR).findAny().isPresent()
                && policies(PolicyPublishedMessage.CLOCK_RULES).findAny().isPresent();
    }

    /**
     * What the facts say.
     *
     * @param bundled what stands in for policies that were never published
     * @param whole whether they are all there is; otherwise the bundled units and divisions that were not told of yet are
     *     there as well
     */
    RegistrySnapshot snapshot(BundledTables bundled, boolean whole) {
        return new RegistrySnapshot(
                UnitRegistry.of(units(bundled, whole)),
                DivisionRegistry.of(divisions(bundled, whole)),
                editions(
                        PolicyPublishedMessage.CALENDAR,
                        PolicyPublishedMessage::calendar,
                        RegistrySnapshot.always(bundled.calendar())),
                editions(
                        PolicyPublishedMessage.CLOCK_RULES,
                        PolicyPublishedMessage::rules,
                        RegistrySnapshot.always(bundled.rules())),
                texts(),
                of(OfficerPostsChangedMessage.class)
                        .map(OfficerPostsChangedMessage::officer)
                        .collect(Collectors.toMap(OfficerInOffice::officerId, Function.identity())));
    }

    private List<OrgUnit> units(BundledTables bundled, boolean whole) {
        Stream<OrgUnit> notToldOf =
                bundled.units().periods().stream().filter(unit -> !whole && !last.containsKey("UNIT|" + unit.unitId()));
        return Stream.concat(notToldOf, of(UnitChangedMessage.class).flatMap(unit -> unit.units().stream()))
                .toList();
    }

    private List<Division> divisions(BundledTables bundled, boolean whole) {
        Stream<Division> notToldOf = bundled.divisions().periods().stream()
                .filter(division -> !whole && !last.containsKey("DIVISION|" + division.code()));
        return Stream.concat(
                        notToldOf, of(DivisionChangedMessage.class).flatMap(division -> division.divisions().stream()))
                .toList();
    }

    private <T> Editions<T> editions(
            String policyId, Function<PolicyPublishedMessage, Edition<T>> read, Editions<T> otherwise) {
        List<Edition<T>> published = policies(policyId).map(read).toList();
        return published.isEmpty() ? otherwise : new Editions<>(published);
    }

    private Map<String, Editions<String>> texts() {
        return of(PolicyPublishedMessage.class)
                .collect(Collectors.groupingBy(
                        PolicyPublishedMessage::policyId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(PolicyPublishedMessage::text, Collectors.toList()), Editions::new)));
    }

    private Stream<PolicyPublishedMessage> policies(String policyId) {
        return of(PolicyPublishedMessage.class)
                .filter(policy -> policy.policyId().equals(policyId));
    }
}
