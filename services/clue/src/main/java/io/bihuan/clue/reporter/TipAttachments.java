package io.bihuan.clue.reporter;

import io.bihuan.clue.events.AttachmentReceived;
import java.time.Instant;
import java.util.List;

/**
 * The files that came with a tip 举报附件, without their content.
 *
 * @param tipId the tip
 * @param shown whether the caller may know of them; if not, the list says nothing
 * @param items the files, oldest first
 */
public record TipAttachments(String tipId, boolean shown, List<Item> items) {

    /**
     * One file.
     *
     * @param attachmentId its id
     * @param mediaType what it is, told from its content when it came
     * @param size its length in bytes
     * @param digest SHA-256 of it, lower-case hex, as it stands in the log
     * @param receivedAt when it came
     */
    public record Item(String attachmentId, String mediaType, long size, String digest, Instant receivedAt) {}

    static TipAttachments of(String tipId, List<AttachmentReceived> received) {
        return new TipAttachments(
                tipId,
                true,
                received.stream()
                        .map(one -> new Item(
                                one.attachmentId(), one.mediaType(), one.size(), one.digest(), one.receivedAt()))
                        .toList());
    }

    /** That they are not for the caller. */
    public TipAttachments withoutContent() {
        return new TipAttachments(tipId, false, List.of());
    }
}
