package io.bihuan.casefile.write;

import io.bihuan.casefile.write.assets.KnownCase;
import io.bihuan.casefile.write.assets.Matters;
import io.bihuan.casefile.write.assets.OnlyThePoliceWhoHaveItMeasure;
import io.bihuan.casefile.write.assets.WhoMustKeepOutMeasuresNothing;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What all parts of {@link AssetMeasures} know of the clue. */
final class AssetState {

    String clueId = "";
    String handlingUnit = "";
    String finding = "";

    /** Refuses whoever has nothing to do with the assets of the clue: other police, and who must keep out. */
    void mustConcern(Actor actor, Instant now, UnitRegistry units, Matters matters) {
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        String organ = matters.caseOf(clueId).map(KnownCase::organ).orElse(handlingUnit);
        Rule.verify(
                new WhoMustKeepOutMeasuresNothing(
                        matters.keepOut(clueId, units.lineNamed(actor.unit(), today), actor.officer()), actor),
                new OnlyThePoliceWhoHaveItMeasure(organ.isEmpty() ? Set.of() : units.lineNamed(organ, today), actor));
    }
}
