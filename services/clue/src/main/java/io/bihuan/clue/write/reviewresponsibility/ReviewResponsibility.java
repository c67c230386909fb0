package io.bihuan.clue.write.reviewresponsibility;

import io.bihuan.clue.model.LiabilityFinding;
import io.bihuan.clue.write.responsibility.RecordedAct;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Find whether somebody is liable for an act 责任认定; intent or gross negligence, and nothing else, makes liable. It stands once the second reviewer
 * confirms it. Refused to whoever took part in the act, to the unit it was done for and those below it, and to one alone
 * ({@code RESPONSIBILITY_REVIEWED_BY_OTHERS}), to whoever must keep out ({@code ACTING_UNIT_IN_CONFLICT}), once a finding stands and for the very
 * same one ({@code RESPONSIBILITY_ALREADY_REVIEWED}), and if the index names somebody ({@code REFERENCE_NAMES_SOMEBODY}).
 *
 * @param entryId the entry
 * @param act whose act it is about
 * @param finding what was found
 * @param reviewRef index of the file that shows it, at most 128 characters
 * @param secondReviewer the second who examined it, and is to confirm it in person
 * @param actor the first
 */
@SentBy(Role.DISCIPLINE_OFFICER)
public record ReviewResponsibility(
        @TargetAggregateIdentifier String entryId,
        RecordedAct act,
        LiabilityFinding finding,
        String reviewRef,
        String secondReviewer,
        Actor actor) {}
