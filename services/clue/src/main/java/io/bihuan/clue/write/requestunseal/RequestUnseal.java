package io.bihuan.clue.write.requestunseal;

import io.bihuan.clue.model.UnsealPurpose;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ask to see who reported 申请拆封. Refused if the reason names somebody ({@code REASON_NAMES_SOMEBODY}) or the unit must keep
 * out ({@code ACTING_UNIT_IN_CONFLICT}). The same for every tip, whether or not anybody is named (T13).
 *
 * @param requestId the request
 * @param tipId the tip whose reporter is meant
 * @param reporterRef the reference into the vault
 * @param purpose what for
 * @param reason why, in words
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.VERIFIER, Role.PROCURATOR, Role.DISCIPLINE_OFFICER})
public record RequestUnseal(
        @TargetAggregateIdentifier String requestId,
        String tipId,
        String reporterRef,
        UnsealPurpose purpose,
        String reason,
        ConflictSet conflicts,
        Actor actor) {}
