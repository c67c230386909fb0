package io.bihuan.casefile.write.notereopening;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note that the clue of a case is verified again 登记重启核查. A proposal rests on the conclusion that was given up, and waits; what is filed
 * stands ({@code REOPENING_CHANGES_NOTHING}, counts as done), as does a clue that nobody proposed.
 *
 * @param caseId derived from the clue's id
 * @param reopenedAt when the clue was reopened
 */
@SentBy(automations = "inbox")
public record NoteReopening(@TargetAggregateIdentifier String caseId, String clueId, Instant reopenedAt) {}
