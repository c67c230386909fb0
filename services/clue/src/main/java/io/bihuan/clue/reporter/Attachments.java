package io.bihuan.clue.reporter;

import io.bihuan.clue.model.AttachmentType;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.vault.AttachmentVault;
import io.bihuan.clue.write.receiveattachment.AttachmentIsSmallEnough;
import io.bihuan.clue.write.receiveattachment.ReceiveAttachment;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * The files of reporters 举报附件 on their way into the vault and out of it. They are held in memory only, a bounded number at a time;
 * none is ever written to a disk in clear.
 */
@Component
class Attachments {

    private static final Map<String, Object> THE_FILE = Map.of("field", "file");

    private final AttachmentVault vault;
    private final Lines lines;
    private final Commands commands;
    private final Semaphore places;

    Attachments(AttachmentVault vault, Lines lines, Commands commands, ReporterSettings settings) {
        this.vault = vault;
        this.lines = lines;
        this.commands = commands;
        this.places = new Semaphore(settings.uploadsAtOnce());
    }

    /**
     * Takes a file in: sealed first, then a fact, so that no fact is without its file.
     *
     * @return how many there are now
     * @throws DomainException if it is none that is taken; the tip and what came before stay as they are
     */
    int take(String tipId, InputStream sent, Actor reporter) {
        if (!places.tryAcquire()) {
            throw new DomainException(ReporterError.TOO_MANY_UPLOADS);
        }
        try {
            byte[] content = read(sent);
            Rule.verify(new AttachmentIsSmallEnough(content.length));
            keep(tipId, content, kindOf(content), reporter);
        } finally {
            places.release();
        }
        return lines.attachments(tipId).size();
    }

    /** The bytes of a file; empty once the key of its reporter was destroyed. */
    Optional<byte[]> open(String tipId, String attachmentId) {
        return vault.open(lines.reporterOf(tipId), attachmentId);
    }

    /** Never more than one byte too many. */
    private static byte[] read(InputStream sent) {
        try {
            return sent.readNBytes(AttachmentIsSmallEnough.MOST + 1);
        } catch (IOException brokenOff) {
            throw new DomainException(ReporterError.UPLOAD_BROKEN_OFF, THE_FILE);
        }
    }

    private static AttachmentType kindOf(byte[] content) {
        if (content.length == 0) {
            throw new DomainException(ClueError.ATTACHMENT_EMPTY, THE_FILE);
        }
        return FileKind.of(content)
                .orElseThrow(() -> new DomainException(
                        ClueError.ATTACHMENT_TYPE_REFUSED,
                        Map.of("field", "file", "allowed", List.of(AttachmentType.values()))));
    }

    private void keep(String tipId, byte[] content, AttachmentType type, Actor reporter) {
        String reporterRef = lines.reporterOf(tipId);
        String attachmentId = "attachment-" + Ids.next();
        vault.seal(reporterRef, attachmentId, content);
        try {
            commands.send(new ReceiveAttachment(
                    Lines.idOf(tipId), attachmentId, sha256(content), content.length, type, reporter));
        } catch (DomainException refused) {
            if (refused.code() instanceof ClueError) {
                vault.remove(reporterRef, attachmentId);
            }
            throw refused;
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
