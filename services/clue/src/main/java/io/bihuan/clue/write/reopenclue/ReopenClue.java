package io.bihuan.clue.write.reopenclue;

import io.bihuan.clue.model.ReopenGround;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Verify a concluded clue again 重启核查. Refused before a conclusion ({@code WRONG_STATE}), on the same basis twice
 * ({@code ALREADY_REOPENED}), and to officers who claim what only a review can find ({@code REVIEW_REQUIRED}).
 *
 * @param clueId the clue
 * @param ground why
 * @param basis the review, or where the new facts are indexed
 * @param actor who acts
 */
@SentBy(value = Role.DESK_HEAD, automations = "policy")
public record ReopenClue(@TargetAggregateIdentifier String clueId, ReopenGround ground, String basis, Actor actor)
        implements StepOfAnOfficer {}
