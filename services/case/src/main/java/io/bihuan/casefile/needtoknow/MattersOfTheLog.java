package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.casefile.write.assets.KnownCase;
import io.bihuan.casefile.write.assets.Matters;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.platform.needtoknow.ConflictLog;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says to the record of assets what the log itself knows of the case and of who must keep out. */
@Component
class MattersOfTheLog implements Matters {

    private static final String VERIFIED_AGAIN = "SUSPENDED";

    private final SightFromTheLog log;
    private final ConflictLog conflicts;

    MattersOfTheLog(SightFromTheLog log, ConflictLog conflicts) {
        this.log = log;
        this.conflicts = conflicts;
    }

    @Override
    public Optional<KnownCase> caseOf(String clueId) {
        return log.find(CaseDetails.class, "case-" + clueId)
                .map(it -> new KnownCase(
                        it.caseId(), it.stage().equals(VERIFIED_AGAIN) ? "" : it.ladder(), it.organ(), it.filedAt()));
    }

    @Override
    public boolean keepOut(String clueId, Set<String> line, String officer) {
        ConflictSet known = conflicts.of(clueId).conflicts();
        return known.persons().contains(officer) || !Collections.disjoint(known.lines(), line);
    }
}
