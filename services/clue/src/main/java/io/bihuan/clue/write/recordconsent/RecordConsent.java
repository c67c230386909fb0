package io.bihuan.clue.write.recordconsent;

import io.bihuan.clue.model.ClearingAudience;
import io.bihuan.clue.model.ClearingForm;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record the consent 登记本人同意 to a form and an audience. Refused to the accused unit and those below it
 * ({@code ACCUSED_UNIT_DECIDES}), and to whoever must keep out.
 *
 * @param clarificationId the clearing
 * @param form how it may be made known
 * @param audience to whom
 * @param consentRef where the consent is indexed
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.DISCIPLINE_OFFICER})
public record RecordConsent(
        @TargetAggregateIdentifier String clarificationId,
        ClearingForm form,
        ClearingAudience audience,
        String consentRef,
        ConflictSet conflicts,
        Actor actor) {}
