package io.bihuan.clue.write.answerentry;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Answer an entry about an act of one's own 回应责任条目, whatever one is by now. Refused to another ({@code RESPONSIBILITY_NOT_YOURS}), and if the index names somebody
 * ({@code REFERENCE_NAMES_SOMEBODY}).
 *
 * @param entryId the entry
 * @param who the officer it is about
 * @param statementRef index of the statement, at most 128 characters
 * @param actor who acts
 */
@SentBy({
    Role.INTAKE_CLERK,
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.SIGNING_CHIEF,
    Role.POLICE_CHIEF,
    Role.PROCURATOR,
    Role.JUDGE,
    Role.DISCIPLINE_OFFICER,
    Role.ORGANISATION_OFFICER,
    Role.ENFORCEMENT_SUPERVISOR,
    Role.REGULATOR,
    Role.GRASSROOTS,
    Role.INSPECTOR,
    Role.SPONSOR,
    Role.ASSESSOR,
    Role.ASSESSED,
    Role.AUDITOR,
    Role.LOG_EXPORTER,
    Role.KEY_CUSTODIAN,
    Role.FINANCE_OFFICER,
    Role.OPERATOR,
    Role.OVERSIGHT
})
public record AnswerEntry(@TargetAggregateIdentifier String entryId, String who, String statementRef, Actor actor) {}
