package io.bihuan.casefile.write.assets;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.util.Map;

/** An emergency measure is over after 48 hours; there is nothing left to release or convert (A2, A3). */
public record NothingIsDoneAfterFortyEightHours(Instant expiresAt, Instant now) implements Rule {

    @Override
    public boolean isViolated() {
        return now.isAfter(expiresAt);
    }

    @Override
    public ErrorCode error() {
        return CaseError.EMERGENCY_EXPIRED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("expiresAt", expiresAt.toString());
    }
}
