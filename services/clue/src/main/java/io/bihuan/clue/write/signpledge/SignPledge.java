package io.bihuan.clue.write.signpledge;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sign the secrecy pledge 签署保密承诺 in person. It is the one thing that who is named for a team can do before seeing the clue.
 * Refused to anybody else ({@code NOT_NAMED_FOR_THE_TEAM}), a second time ({@code PLEDGE_ALREADY_SIGNED}) and over another text
 * ({@code ANOTHER_PLEDGE_SIGNED}).
 *
 * @param clueId the clue
 * @param textHash SHA-256 of the text that is signed
 * @param actor who acts
 */
@SentBy({
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.SIGNING_CHIEF,
    Role.POLICE_CHIEF,
    Role.PROCURATOR,
    Role.DISCIPLINE_OFFICER,
    Role.ENFORCEMENT_SUPERVISOR,
    Role.REGULATOR
})
public record SignPledge(@TargetAggregateIdentifier String clueId, String textHash, Actor actor)
        implements StepOfAnOfficer {}
