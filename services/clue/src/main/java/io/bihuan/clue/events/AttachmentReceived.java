package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The reporter handed in a file 举报附件. It lies sealed in the vault; its name is nowhere, since names tell who took a picture.
 *
 * @param dialogueId the dialogue
 * @param tipId the tip it belongs to
 * @param attachmentId where it lies in the vault
 * @param digest SHA-256 of the file, lower-case hex: its integrity as electronic evidence 电子数据完整性校验值
 * @param size its length in bytes
 * @param mediaType what it is, told from its content, for example {@code image/jpeg}
 * @param receivedAt when
 */
@PersistedEvent(type = "clue.AttachmentReceived", label = "已收到举报附件")
public record AttachmentReceived(
        String dialogueId,
        String tipId,
        String attachmentId,
        String digest,
        long size,
        String mediaType,
        Instant receivedAt)
        implements DialogueEvent {}
