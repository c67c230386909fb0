package io.bihuan.clue.write.dispatchclue;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Dispatch a clue 交办. Refused if the due day is missing or not after today ({@code DUE_DATE_NOT_AFTER_DISPATCH}), the unit does
 * not exist ({@code UNIT_UNKNOWN}) or must keep out ({@code HANDLING_UNIT_IN_CONFLICT}, which offers the next unit above).
 *
 * @param clueId the clue
 * @param handlingUnit the unit that is to verify it
 * @param dueOn the due day, in Asia/Shanghai
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record DispatchClue(
        @TargetAggregateIdentifier String clueId,
        String handlingUnit,
        @Nullable LocalDate dueOn,
        Actor actor) implements StepOfAnOfficer {}
