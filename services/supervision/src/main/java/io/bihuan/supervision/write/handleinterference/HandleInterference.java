package io.bihuan.supervision.write.handleinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.HandlingOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note what the competent organ decided 登记处理结果 (F44). Refused by another unit ({@code CLASSIFYING_IS_FOR_THE_RECEIVER}), before it was found improper or unlawful ({@code INTERFERENCE_NOT_IMPROPER}), before it was made known or handed on ({@code INTERFERENCE_NOT_TOLD_YET}) and a second time ({@code INTERFERENCE_ALREADY_HANDLED}).
 *
 * @param recordId the record
 * @param outcome what came of it
 * @param outcomeRef index of the decision
 * @param actor who acts
 */
@SentBy(Role.DISCIPLINE_OFFICER)
public record HandleInterference(
        @TargetAggregateIdentifier String recordId, HandlingOutcome outcome, String outcomeRef, Actor actor) {}
