package io.bihuan.portal.desk;

import java.time.Instant;
import java.util.List;

/**
 * The files that came with a tip 举报附件, as the clue service lists them.
 *
 * @param shown whether they are for this officer
 */
record Attachments(boolean shown, List<Item> items) {

    /** One file. */
    record Item(String attachmentId, String mediaType, long size, String digest, Instant receivedAt) {

        private static final long KILOBYTE = 1024;

        /** What kind of thing it is: {@code image}, {@code audio}, {@code video} or {@code application}. */
        public String kind() {
            return mediaType.substring(0, Math.max(0, mediaType.indexOf('/')));
        }

        /** Its size in whole kilobytes, at least one. */
        public long kilobytes() {
            return Math.max(1, Math.round((double) size / KILOBYTE));
        }
    }
}
