package io.bihuan.casefile.write.notesponsors;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take note of who sponsors the case.
 *
 * @param sponsors all of them, by officer id; empty once there is none
 * @param changedAt since when
 */
@SentBy(automations = "inbox")
public record NoteSponsors(@TargetAggregateIdentifier String caseId, List<String> sponsors, Instant changedAt) {}
