package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.needtoknow.Places;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the policy has to know of a clue 访问要素, with units and divisions as they are today. */
@Component
public class ClueFacets {

    private static final String RETURNED = ClueStatus.RETURNED.name();

    private final Places places;

    ClueFacets(Places places) {
        this.places = places;
    }

    /** The facets of a clue. */
    Protected of(ClueDetails clue) {
        Optional<ClueDetails.Route> route =
                Optional.ofNullable(clue.route()).filter(held -> !clue.status().equals(RETURNED));
        Set<String> holders =
                route.map(ClueDetails.Route::handlingUnit).map(Set::of).orElse(Set.of());
        return new Protected(
                Sensitivity.S2,
                Line.CRIME,
                area(clue.origin().divisionCode()),
                holders,
                places.lines(holders),
                Optional.ofNullable(clue.returnedBy()).map(Set::of).orElse(Set.of()),
                route.map(held -> verifiers(clue, held)).orElse(Set.of()),
                conflicts(clue));
    }

    /** The facets of a tip: nobody has it but the desk in whose area it lies. */
    Protected ofTip(String divisionCode, ConflictSet conflict) {
        return new Protected(
                Sensitivity.S2, Line.CRIME, area(divisionCode), Set.of(), Set.of(), Set.of(), Set.of(), conflict);
    }

    /** Those of the present holder; whoever verified before it went on to another unit is none any more. */
    private static Set<String> verifiers(ClueDetails clue, ClueDetails.Route held) {
        return Optional.ofNullable(clue.verification())
                .filter(verification -> !verification.startedAt().isBefore(held.dispatchedAt()))
                .map(verification -> Set.copyOf(verification.verifiers()))
                .orElse(Set.of());
    }

    /** A unit in conflict keeps out with everything below it, because it can give orders to it. */
    static ConflictSet conflicts(ClueDetails clue) {
        return Optional.ofNullable(clue.triage())
                .map(triage -> new ConflictSet(
                        Set.of(), Set.copyOf(triage.conflictUnits()), Set.copyOf(triage.conflictOfficers())))
                .orElse(ConflictSet.NONE);
    }

    /** A division and every division above it. */
    Set<String> area(String division) {
        return places.area(division);
    }
}
