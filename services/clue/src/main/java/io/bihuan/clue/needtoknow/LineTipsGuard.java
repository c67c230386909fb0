package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.cluedetails.ClueLine;
import io.bihuan.clue.read.linetips.LineTips;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Guards the tips behind a discipline line: for the unit of the discipline organ that has the line, and no other of its organ, whether
 * above it or in the same area. Who must keep out of the line or of what it was split from keeps out of them.
 */
@Component
class LineTipsGuard implements Guard<LineTips> {

    private final ReadModels readModels;

    LineTipsGuard(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public Class<LineTips> documentType() {
        return LineTips.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<LineTips> documents) {
        return documents.stream()
                .<@Nullable Protected>map(tips -> readModels
                        .find(ClueDetails.class, tips.clueId())
                        .map(this::facets)
                        .orElse(null))
                .toList();
    }

    private Protected facets(ClueDetails line) {
        return new Protected(
                        Sensitivity.S3,
                        Line.DISCIPLINE,
                        Set.of(),
                        Set.of(line.custodyNow().custodian()),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        ClueFacets.conflicts(line).and(conflictsOfTheParent(line)))
                .restrictedIf(line.isRestricted());
    }

    private ConflictSet conflictsOfTheParent(ClueDetails line) {
        return Optional.ofNullable(line.line())
                .map(ClueLine::parentId)
                .flatMap(parent -> readModels.find(ClueDetails.class, parent))
                .map(ClueFacets::conflicts)
                .orElse(ConflictSet.NONE);
    }

    /** What is left after the end of the retention (T54): that there are tips behind the line. */
    @Override
    public LineTips reduced(LineTips tips, Sight sight) {
        return new LineTips(tips.clueId(), List.of());
    }
}
