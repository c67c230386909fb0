package io.bihuan.clue.reporter;

import java.time.Instant;

/**
 * A receipt 回执 that a reporter can show to anybody without showing the tip (requirements C2). It commits to the tip's content and
 * to the place in the log.
 *
 * @param version {@code 1}
 * @param commitment salted hash of the content, {@code sha-256:} and lower-case hex; the salt is given to the reporter apart
 *     from the receipt
 * @param position log position at which the tip was received
 * @param chainHash the log's chain hash at that position, lower-case hex
 * @param hashAlgorithm tag of the algorithm of the chain hash
 * @param issuedAt when it was signed
 * @param signatureAlgorithm {@code Ed25519} or {@code SM2}
 * @param keyId which key signed it
 * @param signature over all of the above, Base64
 */
record SignedReceipt(
        int version,
        String commitment,
        long position,
        String chainHash,
        String hashAlgorithm,
        Instant issuedAt,
        String signatureAlgorithm,
        String keyId,
        String signature) {

    static final int VERSION = 1;

    /** What is signed: one value a line, in the order of the components, without the key and the signature. */
    String signedText() {
        return String.join(
                "\n",
                Integer.toString(version),
                commitment,
                Long.toString(position),
                chainHash,
                hashAlgorithm,
                issuedAt.toString(),
                signatureAlgorithm);
    }

    SignedReceipt signed(String by, String with) {
        return new SignedReceipt(
                version, commitment, position, chainHash, hashAlgorithm, issuedAt, signatureAlgorithm, by, with);
    }

    /** The same for printing; holds no name, no unit and no word of the tip. */
    String asText() {
        return """
            举报回执 RECEIPT
            内容承诺 commitment: %s
            日志位置 position: %d
            链哈希 chain hash: %s (%s)
            时间 time: %s
            签名 signature: %s %s
            %s
            """.formatted(
                        commitment, position, chainHash, hashAlgorithm, issuedAt, signatureAlgorithm, keyId, signature);
    }
}
