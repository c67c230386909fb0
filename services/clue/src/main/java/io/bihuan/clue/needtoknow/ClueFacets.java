package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.Custody;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.cluedetails.ClueTeam;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.needtoknow.Places;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the policy has to know of a clue 访问要素, with units and divisions as they are today. */
@Component
public class ClueFacets {

    private final Places places;

    ClueFacets(Places places) {
        this.places = places;
    }

    /** The facets of a clue. */
    Protected of(ClueDetails clue) {
        Line line = Optional.ofNullable(clue.line())
                .map(on -> Line.valueOf(on.line()))
                .orElse(Line.CRIME);
        Custody custody = clue.custodyNow();
        Set<String> holders = Set.of(custody.custodian());
        Protected whole = new Protected(
                line == Line.DISCIPLINE ? Sensitivity.S4 : Sensitivity.S2,
                line,
                area(clue.origin().divisionCode()),
                holders,
                places.lines(holders),
                onlookers(clue, custody),
                Optional.ofNullable(clue.route())
                        .filter(route -> route.handlingUnit().equals(custody.custodian()))
                        .map(route -> verifiers(clue, route))
                        .orElse(Set.of()),
                conflicts(clue),
                Set.of(),
                team(clue));
        return whole.restrictedIf(clue.isRestricted());
    }

    /** Who joined its team in person, while there is something to work on. */
    private static Set<String> team(ClueDetails clue) {
        return Optional.ofNullable(clue.team())
                .filter(team -> clue.closedAt() == null)
                .map(ClueTeam::pledged)
                .orElse(Set.of());
    }

    /** Whoever handed it on, is asked to take it, or hears that a unit below did not: they see how far it is (T1, T7). */
    private static Set<String> onlookers(ClueDetails clue, Custody custody) {
        return Stream.of(
                        Stream.ofNullable(clue.returnedBy()),
                        custody.former().stream(),
                        Stream.ofNullable(custody.offer()).map(Custody.Offer::to),
                        Stream.ofNullable(custody.escalatedTo()).filter(unit -> !unit.isEmpty()))
                .flatMap(units -> units)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The facets of a tip: nobody has it but the desk in whose area it lies. */
    Protected ofTip(String divisionCode, ConflictSet conflict) {
        return new Protected(
                Sensitivity.S2, Line.CRIME, area(divisionCode), Set.of(), Set.of(), Set.of(), Set.of(), conflict);
    }

    /** The facets of what is paid for a clue: money in an area, of a matter that some must keep out of, and no content (F20). */
    static Protected ofPayment(Protected clue) {
        return new Protected(
                Sensitivity.S1, clue.line(), clue.divisions(), Set.of(), Set.of(), Set.of(), Set.of(), clue.conflict());
    }

    /** The same of a tip that belongs to a clue: it is read as long as that one is. */
    Protected ofTip(String divisionCode, ConflictSet conflict, @Nullable ClueDetails clue) {
        return ofTip(divisionCode, conflict).restrictedIf(clue != null && clue.isRestricted());
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

    /** The area that an anti-crime office lies in; none for any other unit. */
    Set<String> areaOfTheDesk(String unit) {
        boolean desk = places.unitsOf("SHB").stream()
                .anyMatch(office -> office.unitId().equals(unit));
        return desk ? places.areaOf(unit) : Set.of();
    }

    /** A division and every division above it. */
    Set<String> area(String division) {
        return places.area(division);
    }
}
