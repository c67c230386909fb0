package io.bihuan.clue.write.reportleak;

import io.bihuan.clue.model.LeakSign;
import io.bihuan.clue.model.LeakSource;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Report that it may have become known who reported 报告泄密. It goes one level up, outside of the suspected unit; refused if there is nobody ({@code LEAK_HAS_NO_HANDLER}), from the future ({@code LEAK_IN_THE_FUTURE}), and if it was told before ({@code LEAK_ALREADY_REPORTED}).
 *
 * @param leakId the leak
 * @param tipId the tip it is about
 * @param divisionCode the division the tip speaks of
 * @param source who noticed it
 * @param sign what was noticed
 * @param factsRef where the facts are indexed, or the empty string
 * @param since the first day of it
 * @param readPositions positions of the trail of reads to look at
 * @param suspectedUnit the unit it may have come from, or null
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy(
        value = {Role.AUDITOR, Role.DESK_TRIAGER, Role.DESK_HEAD},
        automations = "reporter")
public record ReportLeak(
        @TargetAggregateIdentifier String leakId,
        String tipId,
        String divisionCode,
        LeakSource source,
        LeakSign sign,
        String factsRef,
        LocalDate since,
        List<Long> readPositions,
        @Nullable String suspectedUnit,
        ConflictSet conflicts,
        Actor actor) {}
