package io.bihuan.casefile.write.assets;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What measures on assets ask of the case of a clue.
 *
 * @param caseId the case
 * @param ladder what the verifiers found; empty while the clue is verified again
 * @param organ the unit that has it
 * @param filedAt when it was filed; null as long as it is proposed
 */
public record KnownCase(
        String caseId,
        String ladder,
        String organ,
        @Nullable Instant filedAt) {

    /** When it was filed, if it was. */
    public Optional<Instant> filed() {
        return Optional.ofNullable(filedAt);
    }

    /** What the verifiers found, if that holds. */
    public Optional<String> finding() {
        return Optional.of(ladder).filter(it -> !it.isEmpty());
    }
}
