package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.supervision.read.notedconflicts.NotedConflicts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the policy has to know of a listing or a notice 访问要素: whose it is, where it lies, and who must keep out of its clue. */
@Component
class SupervisedMatters {

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
     */
    record Matter(@Nullable String clueId, int conflictRevision, String responsible, Set<String> custodians) {}

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
                        .flatMap(clueId -> NotedConflicts.about(clueId, noted).since(it.conflictRevision()))
                        .map(conflicts -> facets(it, conflicts))
                        .orElse(null))
                .toList();
    }

    private Protected facets(Matter it, ConflictSet conflicts) {
        return new Protected(
                Sensitivity.S2,
                Line.CRIME,
                places.areaOf(it.responsible()),
                it.custodians(),
                places.lines(it.custodians()),
                Set.of(),
                Set.of(),
                conflicts);
    }
}
