package io.bihuan.supervision.write.notejurisdiction;

import io.bihuan.kernel.access.SentBy;
import io.bihuan.kernel.registry.Level;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note that another police organ was made competent. */
@SentBy(automations = "inbox")
public record NoteJurisdiction(
        @TargetAggregateIdentifier String listingId, String unit, Level level, Instant designatedAt) {}
