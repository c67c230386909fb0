package io.bihuan.clue.write.refusesignature;

import io.bihuan.clue.model.Shortcoming;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Refuse to sign 拒签退回补查: only who would sign next may, and the verifiers take up their work again. Refused like a signature
 * ({@code SLOT_OUT_OF_ORDER}, {@code SIGNED_TWICE}, {@code POST_NOT_HELD}).
 *
 * @param clueId the clue
 * @param slot which slot, from 1
 * @param reason what is wrong with the conclusion
 * @param actor who refuses
 */
@SentBy({Role.VERIFIER, Role.SIGNING_CHIEF, Role.POLICE_CHIEF})
public record RefuseSignature(@TargetAggregateIdentifier String clueId, int slot, Shortcoming reason, Actor actor)
        implements StepOfAnOfficer {}
