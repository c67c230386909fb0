package io.bihuan.clue.write.openreporterline;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Open the line to a reporter 发放回执, once for a tip ({@code LINE_ALREADY_OPEN}).
 *
 * @param dialogueId the dialogue
 * @param tipId the tip it is about
 * @param reporterRef the reference into the vault
 * @param actor who acts
 */
@SentBy({Role.INTAKE_CLERK, Role.DESK_TRIAGER, Role.GRASSROOTS, Role.SERVICE})
public record OpenReporterLine(
        @TargetAggregateIdentifier String dialogueId, String tipId, String reporterRef, Actor actor) {}
