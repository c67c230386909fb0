package io.bihuan.clue.vault;

/**
 * A message of the dialogue with a reporter as it is stored, sealed under that reporter's data key.
 *
 * @param messageId the message, its key
 * @param reporterRef whose dialogue it belongs to
 * @param algorithm tag of the suite it is sealed with
 * @param sealed its text
 */
record SealedMessage(String messageId, String reporterRef, String algorithm, byte[] sealed) {

    @Override
    public String toString() {
        return "SealedMessage[" + messageId + "]";
    }
}
