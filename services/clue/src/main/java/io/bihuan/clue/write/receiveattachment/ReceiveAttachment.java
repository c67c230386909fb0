package io.bihuan.clue.write.receiveattachment;

import io.bihuan.clue.model.AttachmentType;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Receive a file of the reporter 收取举报附件. The file lies in the vault already. Refused if the same file was received before
 * ({@code ATTACHMENT_ALREADY_RECEIVED}), if it is too large ({@code ATTACHMENT_TOO_LARGE}), or if there would be too many
 * ({@code TOO_MANY_ATTACHMENTS}, {@code ATTACHMENTS_TOO_LARGE}).
 *
 * @param dialogueId the dialogue
 * @param attachmentId where it lies in the vault
 * @param digest SHA-256 of the file, lower-case hex
 * @param size its length in bytes
 * @param type what it is, told from its content
 * @param actor who acts
 */
@SentBy(automations = "reporter")
public record ReceiveAttachment(
        @TargetAggregateIdentifier String dialogueId,
        String attachmentId,
        String digest,
        long size,
        AttachmentType type,
        Actor actor) {}
