package io.bihuan.supervision.write.logcoordination;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.CoordinationSubject;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Write down what was coordinated 记录包案协调 (F29). Refused to all but the sponsor ({@code LOG_IS_FOR_THE_SPONSOR}), on evidence, facts and
 * decisions ({@code SPONSOR_DECIDES_NOTHING}; the refusal becomes a candidate of interference, domain §12, scenario 35) and if the note names
 * somebody by a number ({@code TEXT_NAMES_SOMEBODY}).
 *
 * @param listingId the listing
 * @param subject what was seen to
 * @param note what was done
 * @param actor who acts
 */
@SentBy(Role.SPONSOR)
public record LogCoordination(
        @TargetAggregateIdentifier String listingId, CoordinationSubject subject, String note, Actor actor) {}
