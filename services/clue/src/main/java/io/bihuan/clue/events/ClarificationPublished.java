package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The clearing was made known 公开澄清, as was agreed to.
 *
 * @param clarificationId the clearing
 * @param clueId the clue
 * @param form how it is made known
 * @param audience to whom
 * @param publicationRef where the publication is indexed
 * @param publishedBy the officer
 * @param publishedAt when
 */
@PersistedEvent(type = "clue.ClarificationPublished", label = "已公开澄清")
public record ClarificationPublished(
        String clarificationId,
        String clueId,
        String form,
        String audience,
        String publicationRef,
        String publishedBy,
        Instant publishedAt)
        implements ClearingEvent, ResponsibleAct {}
