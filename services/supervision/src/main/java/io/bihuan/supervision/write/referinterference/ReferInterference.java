package io.bihuan.supervision.write.referinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.ReferralOrgan;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Hand an unlawful interference to the organ that takes it on 移送追责 (F44). Refused by another unit ({@code CLASSIFYING_IS_FOR_THE_RECEIVER}), if it is not unlawful ({@code ONLY_THE_UNLAWFUL_IS_REFERRED}) and a second time ({@code INTERFERENCE_ALREADY_REFERRED}).
 *
 * @param recordId the record
 * @param organ which organ
 * @param letterRef index of the letter
 * @param actor who acts
 */
@SentBy(Role.DISCIPLINE_OFFICER)
public record ReferInterference(
        @TargetAggregateIdentifier String recordId, ReferralOrgan organ, String letterRef, Actor actor) {}
