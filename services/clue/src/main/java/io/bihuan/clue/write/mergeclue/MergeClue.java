package io.bihuan.clue.write.mergeclue;

import io.bihuan.clue.model.MergeGround;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Work on a clue in another 并案 (domain §2.1, row 22). Refused if it is merged ({@code CLUE_ALREADY_MERGED}), if others are worked
 * on in it ({@code OTHERS_ARE_MERGED_INTO_IT}), across lines ({@code MERGED_ACROSS_LINES}), into one that is merged, split or
 * submitted ({@code MAIN_CLUE_NOT_OPEN}), if somebody keeps out of this one alone ({@code CONFLICTS_NOT_COVERED}), and to who has
 * not both in hand ({@code MERGED_BY_ONE_HAND}).
 *
 * @param clueId the clue
 * @param main the one it is to be worked on in
 * @param ground why
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record MergeClue(@TargetAggregateIdentifier String clueId, MainClue main, MergeGround ground, Actor actor)
        implements StepOfAnOfficer {}
