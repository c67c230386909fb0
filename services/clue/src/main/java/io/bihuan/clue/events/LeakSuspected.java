package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody suspects that it became known who reported 疑似泄密 (F21).
 *
 * @param leakId the leak
 * @param tipId the tip it is about
 * @param source a code of who noticed it
 * @param sign a code of what was noticed
 * @param factsRef where the facts are indexed; empty if the reporter told it
 * @param since the first day of it
 * @param readPositions positions of the trail of reads to look at; references only
 * @param suspectedUnit the unit it may have come from; null if nobody can say
 * @param handlingUnit the unit that looks into it, one level up and outside of the suspected one
 * @param disciplineUnit the discipline organ beside that one; null if there is none
 * @param reportedBy the officer, or the system for the reporter
 * @param suspectedAt when
 */
@PersistedEvent(type = "clue.LeakSuspected", label = "疑似泄密")
public record LeakSuspected(
        String leakId,
        String tipId,
        String source,
        String sign,
        String factsRef,
        LocalDate since,
        List<Long> readPositions,
        @Nullable String suspectedUnit,
        String handlingUnit,
        @Nullable String disciplineUnit,
        String reportedBy,
        Instant suspectedAt)
        implements LeakEvent {}
