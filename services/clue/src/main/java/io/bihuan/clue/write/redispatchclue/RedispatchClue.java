package io.bihuan.clue.write.redispatchclue;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Dispatch a returned clue again 改派, or decide a dispute 裁定: a clue that was returned once and that its second unit refuses
 * too can be taken from that unit by one that stands above both ({@code COMMON_SUPERIOR_DECIDES}). Otherwise as a dispatch.
 *
 * @param clueId the clue
 * @param handlingUnit the unit that is to verify it
 * @param dueOn the due day, in Asia/Shanghai
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record RedispatchClue(
        @TargetAggregateIdentifier String clueId,
        String handlingUnit,
        @Nullable LocalDate dueOn,
        Actor actor) implements StepOfAnOfficer {}
