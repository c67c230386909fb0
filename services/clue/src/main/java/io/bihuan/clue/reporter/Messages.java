package io.bihuan.clue.reporter;

import io.bihuan.clue.events.DeskReplied;
import io.bihuan.clue.events.DialogueEvent;
import io.bihuan.clue.events.DissentRecorded;
import io.bihuan.clue.events.ReporterWrote;
import io.bihuan.clue.events.ResultDisputed;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.platform.command.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The texts of a dialogue, in the vault. The log gets a commitment: the hash of a random salt and the text. The salt lies in the
 * vault with the text, so that from the log nobody can try out what was said, and once the key is destroyed nobody ever can.
 */
@Component
class Messages {

    private static final int SALT_BYTES = 16;
    private static final int SALT_DIGITS = 2 * SALT_BYTES;
    private static final String GONE = "(内容已依法销毁)";

    private final ReporterVault vault;
    private final SecureRandom random = new SecureRandom();

    Messages(ReporterVault vault) {
        this.vault = vault;
    }

    /** Where a text lies, and the commitment to it. */
    record Kept(String messageId, String commitment) {}

    /**
     * What was said.
     *
     * @param from {@code REPORTER} or {@code DESK}; of the desk no officer and no unit
     * @param kind {@code MESSAGE} or {@code DISSENT}
     */
    record Said(String from, String kind, Instant at, String text) {}

    Kept keep(String reporterRef, String text) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String salted = HexFormat.of().formatHex(salt) + text;
        String messageId = "message-" + Ids.next();
        vault.sealMessage(reporterRef, messageId, salted);
        return new Kept(messageId, sha256(salted));
    }

    List<Said> said(String reporterRef, List<DialogueEvent> dialogue) {
        return dialogue.stream().flatMap(event -> said(reporterRef, event)).toList();
    }

    private Stream<Said> said(String reporterRef, DialogueEvent event) {
        if (event instanceof ReporterWrote e) {
            return Stream.of(new Said("REPORTER", "MESSAGE", e.writtenAt(), text(reporterRef, e.messageId())));
        }
        if (event instanceof DeskReplied e) {
            return Stream.of(new Said("DESK", "MESSAGE", e.repliedAt(), text(reporterRef, e.messageId())));
        }
        if (event instanceof ResultDisputed e) {
            return Stream.of(new Said("REPORTER", "DISSENT", e.disputedAt(), text(reporterRef, e.messageId())));
        }
        if (event instanceof DissentRecorded e) {
            return Stream.of(new Said("REPORTER", "DISSENT", e.recordedAt(), text(reporterRef, e.messageId())));
        }
        return Stream.empty();
    }

    private String text(String reporterRef, String messageId) {
        Optional<String> salted = vault.openMessage(reporterRef, messageId);
        return salted.map(text -> text.substring(SALT_DIGITS)).orElse(GONE);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
