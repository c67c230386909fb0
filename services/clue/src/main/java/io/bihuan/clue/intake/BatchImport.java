package io.bihuan.clue.intake;

import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Imports the signed daily batch of a hotline platform, which reaches this network one way and a day late (domain §2.5).
 * Nothing is parsed before the signature over the raw bytes has been verified. The date of receipt stays the platform's.
 */
@Component
class BatchImport {

    private final IntakeSettings settings;
    private final BatchSignatures signatures;
    private final TipChecks checks;
    private final ReporterVault vault;
    private final TipDoor door;
    private final IntakeWorkers workers;
    private final ImportProgress progress;
    private final Clock clock;

    BatchImport(
            IntakeSettings settings,
            BatchSignatures signatures,
            TipChecks checks,
            ReporterVault vault,
            TipDoor door,
            IntakeWorkers workers,
            ImportProgress progress,
            Clock clock) {
        this.settings = settings;
        this.signatures = signatures;
        this.checks = checks;
        this.vault = vault;
        this.door = door;
        this.workers = workers;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * What came with a batch.
     *
     * @param name the file's name
     * @param keyId which key the platform says it signed with
     * @param signature detached Ed25519 signature over the file, in Base64
     */
    record Envelope(String name, String keyId, String signature) {}

    /**
     * Imports a batch.
     *
     * @param actor who brought it
     * @param answer opened when all lines are in or refused
     * @throws DomainException {@link IntakeError#BATCH_SIGNATURE_INVALID}, {@link IntakeError#BATCH_UNREADABLE}: nothing
     *     entered; {@link IntakeError#IMPORT_INTERRUPTED}: some did, the same batch again completes it
     */
    void run(InputStream content, Envelope envelope, Actor actor, Answer answer) throws IOException {
        try (ImportProgress.Running unwatched = progress.begin(actor, "");
                Upload upload = Upload.of(content, envelope.name(), settings.workFolder());
                ImportReport report = new ImportReport(upload)) {
            if (Files.size(upload.file()) > settings.maxBatch().toBytes()) {
                throw unreadable("批次超过 " + settings.maxBatch().toMegabytes() + " MB。");
            }
            signatures.verify(Files.readAllBytes(upload.file()), envelope.keyId(), envelope.signature());
            String origin = "BATCH:" + envelope.keyId() + ":" + upload.sha256();
            new RowImport(door, workers.threads(), actor, origin, report, unwatched)
                    .run(new BatchFile(upload.file(), checks, vault, clock.instant()));
            report.writeTo(answer.open());
        } catch (CharacterCodingException notUtf8) {
            throw unreadable("批次不是 UTF-8 文本。");
        }
    }

    private static DomainException unreadable(String reason) {
        return new DomainException(IntakeError.BATCH_UNREADABLE, Map.of("reason", reason));
    }
}
