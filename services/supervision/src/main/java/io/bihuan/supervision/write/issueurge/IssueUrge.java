package io.bihuan.supervision.write.issueurge;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Urge the unit whose clock was breached 催办.
 *
 * @param urgeId derived from the breach's event id, so the same breach is urged once
 * @param conflictRevision how many declarations of conflict the clue had by then
 */
@SentBy(automations = "inbox")
public record IssueUrge(
        @TargetAggregateIdentifier String urgeId,
        String clueId,
        String clueNo,
        String clock,
        String unit,
        String breachedRuleId,
        Instant breachedAt,
        int conflictRevision) {}
