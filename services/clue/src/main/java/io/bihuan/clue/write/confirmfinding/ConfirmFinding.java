package io.bihuan.clue.write.confirmfinding;

import io.bihuan.clue.model.LiabilityFinding;
import io.bihuan.clue.write.responsibility.RecordedAct;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Confirm what the first reviewer found of an act 责任认定复核. Refused to anybody but the second whom the first named
 * ({@code RESPONSIBILITY_CONFIRMED_BY_SECOND}), to those who may not review it ({@code RESPONSIBILITY_REVIEWED_BY_OTHERS},
 * {@code ACTING_UNIT_IN_CONFLICT}), if nothing or something else is found by now ({@code RESPONSIBILITY_ANOTHER_FINDING}), and a second time
 * ({@code RESPONSIBILITY_ALREADY_REVIEWED}).
 *
 * @param entryId the entry
 * @param act whose act it is about
 * @param finding what was found, as the second read it
 * @param reviewRef index of the file that shows it
 * @param actor the second
 */
@SentBy(Role.DISCIPLINE_OFFICER)
public record ConfirmFinding(
        @TargetAggregateIdentifier String entryId,
        RecordedAct act,
        LiabilityFinding finding,
        String reviewRef,
        Actor actor) {}
