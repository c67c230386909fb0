package io.bihuan.assessment.needtoknow;

import io.bihuan.assessment.read.publicstatistics.PublicStatistic;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards public figures: they are made so that everybody may know them. */
@Component
class PublicStatisticGuard implements Guard<PublicStatistic> {

    private static final Protected KNOWN_TO_ALL = new Protected(
            Sensitivity.S0, Line.CRIME, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), ConflictSet.NONE);

    @Override
    public Class<PublicStatistic> documentType() {
        return PublicStatistic.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<PublicStatistic> documents) {
        return documents.stream().<@Nullable Protected>map(it -> KNOWN_TO_ALL).toList();
    }

    @Override
    public PublicStatistic reduced(PublicStatistic it, Sight sight) {
        return it;
    }
}
