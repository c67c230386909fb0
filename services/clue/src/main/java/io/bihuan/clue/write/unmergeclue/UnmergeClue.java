package io.bihuan.clue.write.unmergeclue;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.clue.model.UnmergeReason;
import io.bihuan.clue.write.mergeclue.MainClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Let a clue go its own way again 解除并案, from where it stood. Refused if it is not merged ({@code CLUE_NOT_MERGED}), and to who
 * has not both in hand ({@code MERGED_BY_ONE_HAND}).
 *
 * @param clueId the clue
 * @param main the one it is worked on in; null if it is worked on in none, or the system decides
 * @param reason why
 * @param actor who acts
 */
@SentBy(
        value = {Role.DESK_TRIAGER, Role.DESK_HEAD},
        automations = "policy")
public record UnmergeClue(
        @TargetAggregateIdentifier String clueId, @Nullable MainClue main, UnmergeReason reason, Actor actor)
        implements StepOfAnOfficer {}
