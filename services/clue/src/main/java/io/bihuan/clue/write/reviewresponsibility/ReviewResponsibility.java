package io.bihuan.clue.write.reviewresponsibility;

import io.bihuan.clue.model.LiabilityFinding;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Find whether somebody is liable for an act 责任认定; intent or gross negligence, and nothing else, makes liable. Refused to whoever acted, to their
 * unit then, and to one alone ({@code RESPONSIBILITY_REVIEWED_BY_OTHERS}), a second time ({@code RESPONSIBILITY_ALREADY_REVIEWED}), and if the index
 * names somebody ({@code REFERENCE_NAMES_SOMEBODY}).
 *
 * @param entryId the entry
 * @param who the officer it is about
 * @param whoseUnit for which unit that officer acted
 * @param finding what was found
 * @param reviewRef index of the file that shows it, at most 128 characters
 * @param secondReviewer the second who examined it, of the same unit as the first
 * @param actor the first
 */
@SentBy(Role.DISCIPLINE_OFFICER)
public record ReviewResponsibility(
        @TargetAggregateIdentifier String entryId,
        String who,
        String whoseUnit,
        LiabilityFinding finding,
        String reviewRef,
        String secondReviewer,
        Actor actor) {}
