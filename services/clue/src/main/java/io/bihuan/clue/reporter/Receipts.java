package io.bihuan.clue.reporter;

import io.bihuan.clue.events.TipReceived;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.StoredCommit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/** Makes receipts and says of any receipt whether it is one of ours and the log still holds what it says (F15, C2). */
final class Receipts {

    private static final int SALT_BYTES = 32;
    private static final String COMMITMENT_HASH = "sha-256";

    private final EventLog log;
    private final List<ReceiptSigner> signers;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param signers the one that signs first, then those whose old signatures still count */
    Receipts(EventLog log, List<ReceiptSigner> signers, Clock clock) {
        this.log = log;
        this.signers = List.copyOf(signers);
        this.clock = clock;
    }

    /**
     * A receipt, and the salt with which its holder can prove what was reported.
     *
     * @param salt lower-case hex; {@code SHA-256(salt ":" content hash of the tip)} is the commitment
     */
    record Made(SignedReceipt receipt, String salt) {}

    /**
     * What can be said of a receipt.
     *
     * @param valid whether all of the following hold
     * @param signatureValid whether a key of ours signed exactly this
     * @param logHolds whether the log has that hash at that position today
     * @param message the same in words
     */
    record Judgement(boolean valid, boolean signatureValid, boolean logHolds, String message) {}

    Made make(TipReceived tip) {
        StoredCommit commit = log.readAggregate(tip.tipId(), 0).get(0);
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        ReceiptSigner signer = signers.get(0);
        SignedReceipt plain = new SignedReceipt(
                SignedReceipt.VERSION,
                commitment(salt, tip.contentHash()),
                commit.lastPosition(),
                commit.hash(),
                commit.algorithm(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                signer.algorithm(),
                signer.keyId(),
                "");
        return new Made(plain.signed(signer.keyId(), signer.sign(plain.signedText())), salt);
    }

    Judgement judge(SignedReceipt receipt) {
        boolean signed = receipt.version() == SignedReceipt.VERSION
                && signers.stream()
                        .filter(signer -> signer.algorithm().equals(receipt.signatureAlgorithm()))
                        .anyMatch(signer -> signer.signed(receipt.signedText(), receipt.keyId(), receipt.signature()));
        boolean holds = signed && logHolds(receipt);
        String message = !signed
                ? "签名无效:该回执不是本系统签发,或已被改动。"
                : holds ? "回执有效,日志在该位置仍保持原样。" : "签名有效,但日志在该位置与回执不一致,请立即向上级机关或监察机关反映。";
        return new Judgement(holds, signed, holds, message);
    }

    /** The public keys of all signers, for verification elsewhere. */
    String publicKeys() {
        StringBuilder keys = new StringBuilder();
        signers.forEach(signer -> keys.append(signer.algorithm()).append('\n').append(signer.publicKeys()));
        return keys.toString();
    }

    /** Asked only for receipts of ours: nobody else can ask the log for hashes at positions of their choice. */
    private boolean logHolds(SignedReceipt receipt) {
        return receipt.position() >= 0
                && log.readAfter(receipt.position() - 1, 1).stream()
                        .anyMatch(commit -> commit.lastPosition() == receipt.position()
                                && commit.hash().equals(receipt.chainHash())
                                && commit.algorithm().equals(receipt.hashAlgorithm()));
    }

    static String commitment(String salt, String contentHash) {
        try {
            byte[] text = (salt + ":" + contentHash).getBytes(StandardCharsets.US_ASCII);
            return COMMITMENT_HASH + ":"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
