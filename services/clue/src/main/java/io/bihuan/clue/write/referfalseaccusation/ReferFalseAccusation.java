package io.bihuan.clue.write.referfalseaccusation;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Refer a false accusation 移送诬告. Refused unless it was found to be fabricated and the intent is shown ({@code INTENT_NOT_SHOWN}) and
 * reviewed ({@code LEGAL_REVIEW_REQUIRED}); an honest reporter is never referred. Refused when the conclusion holds no more
 * ({@code NOT_FALSE}), and a second time ({@code ALREADY_REFERRED}).
 *
 * @param clarificationId the clearing
 * @param intentRef where the evidence of intent is indexed, if there is any
 * @param legalReviewRef where the legal review is indexed, if there was one
 * @param stillFalse whether the conclusion that the accusation is false still holds
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.DISCIPLINE_OFFICER})
public record ReferFalseAccusation(
        @TargetAggregateIdentifier String clarificationId,
        @Nullable String intentRef,
        @Nullable String legalReviewRef,
        boolean stillFalse,
        ConflictSet conflicts,
        Actor actor) {}
