package io.bihuan.casefile.write.converttofreeze;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An emergency measure becomes a freeze only in a case that was filed before it expired (A3, A4). */
public record OnlyACaseFiledInTimeFreezes(Optional<Instant> filedAt, Instant expiresAt) implements Rule {

    @Override
    public boolean isViolated() {
        return filedAt.filter(it -> !it.isAfter(expiresAt)).isEmpty();
    }

    @Override
    public ErrorCode error() {
        return CaseError.CASE_NOT_FILED_IN_TIME;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("expiresAt", expiresAt.toString());
    }
}
