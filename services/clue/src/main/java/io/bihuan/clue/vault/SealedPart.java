package io.bihuan.clue.vault;

/**
 * A part of a file of a reporter as it is stored, sealed under that reporter's data key.
 *
 * @param reporterRef whose file it is
 * @param attachmentId the file
 * @param number its place in the file, from 0
 * @param last whether no part follows
 * @param algorithm tag of the suite it is sealed with
 * @param sealed its bytes
 */
record SealedPart(String reporterRef, String attachmentId, int number, boolean last, String algorithm, byte[] sealed) {

    /** What the bytes belong to. A part that is moved, or a file that is cut off behind one of its parts, does not open. */
    String context() {
        return context(reporterRef, attachmentId, number, last);
    }

    static String context(String reporterRef, String attachmentId, int number, boolean last) {
        return reporterRef + "/" + attachmentId + "/" + number + (last ? "/last" : "");
    }

    @Override
    public String toString() {
        return "SealedPart[" + attachmentId + "/" + number + "]";
    }
}
