package io.bihuan.clue.write.signconclusion;

import io.bihuan.clue.model.SignOpinion;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sign the conclusion 逐级签字. Refused for another text than the frozen one ({@code ANOTHER_TEXT_SIGNED}), out of order ({@code
 * SLOT_OUT_OF_ORDER}), a second time ({@code SIGNED_TWICE}), and to who does not hold the post ({@code POST_NOT_HELD}).
 *
 * @param clueId the clue
 * @param slot which slot, from 1
 * @param textHash the hash of the text that the officer has read
 * @param opinion with what opinion
 * @param actor who signs
 */
@SentBy({Role.VERIFIER, Role.SIGNING_CHIEF, Role.POLICE_CHIEF})
public record SignConclusion(
        @TargetAggregateIdentifier String clueId, int slot, String textHash, SignOpinion opinion, Actor actor)
        implements StepOfAnOfficer {}
