package io.bihuan.clue.write.confirmconclusion;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Confirm a conclusion 把关: one gate for a GENERAL clue, two of two organs for a KEY or MAJOR one ({@code
 * GATE_BY_SECOND_ORGAN}). Refused to the unit that verified and to units below it ({@code GATE_BY_OTHER_ORGAN}), to the
 * officers who submitted or signed ({@code CONFIRMED_BY_SUBMITTER}), and to units that must keep out ({@code
 * ACTING_UNIT_IN_CONFLICT}).
 *
 * @param clueId the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record ConfirmConclusion(@TargetAggregateIdentifier String clueId, Actor actor) implements StepOfAnOfficer {}
