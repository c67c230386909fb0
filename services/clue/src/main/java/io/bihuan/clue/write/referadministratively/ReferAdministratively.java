package io.bihuan.clue.write.referadministratively;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Refer a concluded clue to a regulator or a public-order unit 移送行业治乱 (F23, 无恶治乱). Refused with {@code NOT_DISORDER} unless the
 * conclusion says so, with {@code NOT_AN_ADMINISTRATIVE_UNIT} for a unit of another agency, with {@code HANDLING_UNIT_IN_CONFLICT}
 * for one that must keep out, with {@code NOT_THE_HANDLING_UNIT} for whoever is neither a desk nor of the unit that verified, and
 * with {@code REFERRAL_ALREADY_MADE} a second time, unless the first unit answered that it is not competent.
 *
 * @param clueId the clue
 * @param unit the unit it goes to
 * @param referralRef index of the letter that goes with it
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.VERIFIER, Role.POLICE_CHIEF})
public record ReferAdministratively(
        @TargetAggregateIdentifier String clueId, String unit, String referralRef, Actor actor)
        implements StepOfAnOfficer {}
