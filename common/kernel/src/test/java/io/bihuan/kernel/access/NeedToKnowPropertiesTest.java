package io.bihuan.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.registry.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every caller and every resource. Few names, so that they often meet. */
class NeedToKnowPropertiesTest {

    private static final NeedToKnow POLICY = new NeedToKnow();

    @Property(tries = 2000)
    void adding_to_a_conflict_set_never_shows_more(
            @ForAll("callers") Caller caller,
            @ForAll("resources") Protected resource,
            @ForAll("conflicts") ConflictSet more) {
        Sight before = POLICY.decide(caller, resource).sight();
        Sight after = POLICY.decide(caller, with(resource, resource.conflict().and(more)))
                .sight();

        assertThat(after).isLessThanOrEqualTo(before);
        assertThat(after).isIn(before, Sight.NONE);
    }

    @Property(tries = 2000)
    void whoever_is_in_conflict_sees_nothing_by_any_facet(
            @ForAll("callers") Caller caller, @ForAll("resources") Protected resource) {
        ConflictSet[] ways = {
            ConflictSet.ofUnits(Set.of(caller.unit())),
            new ConflictSet(Set.of(), caller.lines(), Set.of()),
            new ConflictSet(Set.of(), Set.of(), Set.of(caller.officer()))
        };
        for (ConflictSet way : ways) {
            assertThat(POLICY.decide(caller, with(resource, way)).permits()).isFalse();
        }
    }

    @Property(tries = 2000)
    void the_order_of_rules_does_not_matter(
            @ForAll("callers") Caller caller, @ForAll("resources") Protected resource, @ForAll Random random) {
        List<Limit> limits = new ArrayList<>(List.of(Limit.values()));
        List<Grant> grants = new ArrayList<>(List.of(Grant.values()));
        Collections.shuffle(limits, random);
        Collections.shuffle(grants, random);

        assertThat(new NeedToKnow(limits, grants).decide(caller, resource).sight())
                .isEqualTo(POLICY.decide(caller, resource).sight());
    }

    @Property(tries = 2000)
    void no_grant_outweighs_a_limit(@ForAll("callers") Caller caller, @ForAll("resources") Protected resource) {
        Sight seen = POLICY.decide(caller, resource).sight();

        for (Limit limit : Limit.values()) {
            assertThat(seen).as(limit.name()).isLessThanOrEqualTo(limit.atMost(caller, resource));
        }
    }

    @Property(tries = 500)
    void without_a_role_there_is_nothing_to_see(
            @ForAll("callers") Caller caller, @ForAll("resources") Protected resource) {
        Caller nobody = new Caller(
                caller.officer(),
                caller.unit(),
                caller.agency(),
                caller.level(),
                caller.division(),
                Set.of(),
                caller.lines(),
                caller.purpose());

        assertThat(POLICY.decide(nobody, resource).permits()).isFalse();
    }

    @Property(tries = 5000)
    void whoever_has_no_tie_that_counts_sees_nothing(
            @ForAll("callers") Caller caller, @ForAll("resources") Protected resource) {
        boolean tied = POLICY.ties(caller).stream().anyMatch(tie -> tie.binds(caller, resource));
        Statistics.label("tied").collect(tied);

        if (!tied) {
            assertThat(POLICY.decide(caller, resource).permits()).isFalse();
        }
    }

    @Provide
    Arbitrary<Caller> callers() {
        Arbitrary<String> agencies = Arbitraries.of("SHB", "POLICE", "DISCIPLINE");
        Arbitrary<Set<Role>> roles =
                Arbitraries.of(Role.class).set().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(officers(), units(), agencies, divisions(), roles, someUnits(), purposes())
                .as((officer, unit, agency, division, set, above, purpose) -> {
                    Set<String> lines = new HashSet<>(above);
                    lines.add(unit);
                    return new Caller(officer, unit, agency, Level.COUNTY, division, set, lines, purpose);
                });
    }

    @Provide
    Arbitrary<Protected> resources() {
        return Combinators.combine(
                        Arbitraries.of(Sensitivity.class),
                        Arbitraries.of(Line.class),
                        divisions().set().ofMaxSize(3),
                        someUnits(),
                        someUnits(),
                        someUnits(),
                        officers().set().ofMaxSize(2),
                        conflicts())
                .as(NeedToKnowPropertiesTest::sponsoredByTheOfficers);
    }

    /** A leader to whom it is assigned is a sponsor and of its team, too, so that every grant is tried. */
    private static Protected sponsoredByTheOfficers(
            Sensitivity sensitivity,
            Line line,
            Set<String> divisions,
            Set<String> custodians,
            Set<String> custodianLines,
            Set<String> formerCustodians,
            Set<String> officers,
            ConflictSet conflict) {
        return new Protected(
                sensitivity,
                line,
                divisions,
                custodians,
                custodianLines,
                formerCustodians,
                officers,
                conflict,
                officers,
                officers);
    }

    @Provide
    Arbitrary<ConflictSet> conflicts() {
        return Combinators.combine(
                        units().set().ofMaxSize(1),
                        units().set().ofMaxSize(1),
                        officers().set().ofMaxSize(1))
                .as(ConflictSet::new);
    }

    private static Arbitrary<String> officers() {
        return Arbitraries.of("o1", "o2", "o3");
    }

    private static Arbitrary<String> units() {
        return Arbitraries.of("u1", "u2", "u3", "u4");
    }

    private static Arbitrary<Set<String>> someUnits() {
        return units().set().ofMaxSize(2);
    }

    private static Arbitrary<String> divisions() {
        return Arbitraries.of("d1", "d2", "d3");
    }

    private static Arbitrary<String> purposes() {
        return Arbitraries.of("", "核查");
    }

    private static Protected with(Protected it, ConflictSet conflict) {
        return new Protected(
                it.sensitivity(),
                it.line(),
                it.divisions(),
                it.custodians(),
                it.custodianLines(),
                it.formerCustodians(),
                it.officers(),
                conflict,
                it.sponsors(),
                it.team(),
                it.restricted());
    }
}
