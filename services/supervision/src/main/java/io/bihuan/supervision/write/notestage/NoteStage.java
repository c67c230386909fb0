package io.bihuan.supervision.write.notestage;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note that a case reached a stage, recorded by an organ. */
@SentBy(automations = "inbox")
public record NoteStage(@TargetAggregateIdentifier String listingId, String stage, String organ, Instant recordedAt) {}
