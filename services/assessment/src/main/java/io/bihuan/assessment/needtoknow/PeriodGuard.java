package io.bihuan.assessment.needtoknow;

import io.bihuan.assessment.read.periodledger.PeriodEntry;
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

/** Guards periods: when they are assessed, everybody knows; they hold no numbers and tell of no matter. */
@Component
class PeriodGuard implements Guard<PeriodEntry> {

    private static final Protected KNOWN_TO_ALL = new Protected(
            Sensitivity.S0, Line.CRIME, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), ConflictSet.NONE);

    @Override
    public Class<PeriodEntry> documentType() {
        return PeriodEntry.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<PeriodEntry> documents) {
        return documents.stream()
                .<@Nullable Protected>map(period -> KNOWN_TO_ALL)
                .toList();
    }

    @Override
    public PeriodEntry reduced(PeriodEntry period, Sight sight) {
        return period;
    }
}
