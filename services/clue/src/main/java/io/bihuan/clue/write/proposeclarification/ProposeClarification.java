package io.bihuan.clue.write.proposeclarification;

import io.bihuan.clue.model.ClearingFinding;
import io.bihuan.clue.model.ClearingTarget;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Propose a clearing 提出澄清. Refused unless the conclusion is that the accusation is false ({@code NOT_FALSE}): not proven is not
 * false. Refused for an officer without the unit that was accused ({@code ACCUSED_UNIT_MISSING}), to that unit and those below it
 * ({@code ACCUSED_UNIT_DECIDES}), to whoever must keep out, and while the same target is being cleared of the same
 * ({@code CLEARING_ALREADY_PROPOSED}).
 *
 * @param clarificationId the clearing
 * @param conclusion how the clue was concluded
 * @param targetKind who is cleared
 * @param targetToken who exactly, as a token
 * @param accusedUnit the unit that was accused, or null
 * @param finding how the accusation came about
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.DISCIPLINE_OFFICER})
public record ProposeClarification(
        @TargetAggregateIdentifier String clarificationId,
        ConcludedClue conclusion,
        ClearingTarget targetKind,
        String targetToken,
        @Nullable String accusedUnit,
        ClearingFinding finding,
        Actor actor) {}
