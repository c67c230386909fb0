package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.platform.needtoknow.KnownConflicts;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.supervision.read.listingledger.Course;
import io.bihuan.supervision.read.listingledger.ListingEntry;
import io.bihuan.supervision.read.notedconflicts.NotedConflicts;
import io.bihuan.supervision.read.urgeledger.UrgeEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the policy has to know of a listing or a notice 访问要素: whose it is, where it lies, and who must keep out of its clue.
 * A listing is with whoever has its case, and with the office that listed.
 */
@Component
class SupervisedMatters {

    private static final String PROCURATORATE = "PROCURATORATE";
    private static final String COURT = "COURT";

    private final Places places;
    private final ReadModels readModels;

    SupervisedMatters(Places places, ReadModels readModels) {
        this.places = places;
        this.readModels = readModels;
    }

    /**
     * A matter under supervision.
     *
     * @param clueId the clue it comes from; null in a document that was folded before it had one, which nobody sees until
     *     it is replayed
     * @param conflictRevision how many declarations of conflict must be known
     * @param responsible the unit that is supervised; the matter lies in its area
     * @param custodians the units that have a part in it
     * @param formers the units that had
     * @param sponsors the leaders who sponsor it
     */
    record Matter(
            @Nullable String clueId,
            int conflictRevision,
            String responsible,
            Set<String> custodians,
            Set<String> formers,
            Set<String> sponsors) {}

    /** A listing, with the organs that have its case. */
    Matter of(ListingEntry it) {
        Course course = it.course();
        Set<String> custodians = new HashSet<>(Set.of(course.organ()));
        Optional.ofNullable(it.listingUnit()).ifPresent(custodians::add);
        custodians.addAll(organs(PROCURATORATE, course));
        if (course.prosecuted()) {
            custodians.addAll(organs(COURT, course));
        }
        return new Matter(
                it.clueId(),
                it.conflictRevision(),
                course.organ(),
                custodians,
                Set.copyOf(course.formerOrgans()),
                Optional.ofNullable(it.sponsor()).map(Set::of).orElse(Set.of()));
    }

    /** A notice, which is between the office and the unit that it urges. */
    Matter of(UrgeEntry it) {
        return new Matter(it.clueId(), it.conflictRevision(), it.unit(), Set.of(it.unit()), Set.of(), Set.of());
    }

    /** Those that recorded a stage and the ones above them, or else those of the area of the police organ: as the case itself. */
    private Set<String> organs(String agency, Course course) {
        List<OrgUnit> all = places.unitsOf(agency);
        Set<String> recorded = all.stream()
                .map(OrgUnit::unitId)
                .filter(course.recordedBy()::contains)
                .collect(Collectors.toSet());
        if (!recorded.isEmpty()) {
            return places.lines(recorded);
        }
        Set<String> area = places.areaOf(course.organ());
        return all.stream()
                .filter(unit -> area.contains(unit.divisionCode()))
                .map(OrgUnit::unitId)
                .collect(Collectors.toSet());
    }

    /** The facets in the same order; null for a matter of which not all conflicts have been heard here. */
    List<@Nullable Protected> facets(List<Matter> matters) {
        Map<String, NotedConflicts> noted = readModels.findAll(
                NotedConflicts.class,
                matters.stream()
                        .map(Matter::clueId)
                        .filter(Objects::nonNull)
                        .map(NotedConflicts::keyOf)
                        .toList());
        return matters.stream()
                .<@Nullable Protected>map(it -> Optional.ofNullable(it.clueId())
                        .flatMap(clueId -> facets(it, NotedConflicts.about(clueId, noted)))
                        .orElse(null))
                .toList();
    }

    /** The facets by the conflicts that are known; empty as long as these are not all. */
    Optional<Protected> facets(Matter it, KnownConflicts known) {
        return known.since(it.conflictRevision()).map(conflicts -> facets(it, conflicts));
    }

    private Protected facets(Matter it, ConflictSet conflicts) {
        return new Protected(
                Sensitivity.S2,
                Line.CRIME,
                places.areaOf(it.responsible()),
                it.custodians(),
                places.lines(it.custodians()),
                it.formers(),
                Set.of(),
                conflicts,
                it.sponsors());
    }
}
