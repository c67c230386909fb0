package io.bihuan.casefile.write.approveemergencymeasure;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.Ladder;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;
import java.util.Optional;

/**
 * Before a case is filed only the assets of a suspected organisation of mafia type are stopped or frozen 涉嫌黑社会性质组织 (AOCL 27, A1).
 *
 * @param stated what the approver states and answers for
 * @param found what the verifiers concluded; empty as long as they have not
 */
public record OnlyASuspectedMafiaIsMeasuredBeforeFiling(Ladder stated, Optional<String> found) implements Rule {

    @Override
    public boolean isViolated() {
        return stated != Ladder.HEI
                || found.filter(it -> !it.equals(Ladder.HEI.name())).isPresent();
    }

    @Override
    public ErrorCode error() {
        return CaseError.NOT_HEI;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("stated", stated.name(), "found", found.orElse(""));
    }
}
