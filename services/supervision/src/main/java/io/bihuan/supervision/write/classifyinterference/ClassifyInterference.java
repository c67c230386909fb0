package io.bihuan.supervision.write.classifyinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.InterferenceClass;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Say what an interference was 甄别干预过问 (F44). Refused to all but the unit that received it
 * ({@code CLASSIFYING_IS_FOR_THE_RECEIVER}), to who recorded it ({@code NOBODY_CLASSIFIES_THEIR_OWN}), a second time
 * ({@code INTERFERENCE_ALREADY_CLASSIFIED}) and if the reason names somebody by a number ({@code TEXT_NAMES_SOMEBODY}).
 *
 * @param recordId the record
 * @param classification what it was
 * @param reason why
 * @param actor who acts
 */
@SentBy(Role.DISCIPLINE_OFFICER)
public record ClassifyInterference(
        @TargetAggregateIdentifier String recordId, InterferenceClass classification, String reason, Actor actor) {}
