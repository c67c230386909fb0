package io.bihuan.clue.export;

import io.bihuan.clue.write.recordledgerexport.RecordLedgerExport;
import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.eventlog.checkpoint.SigningKey;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.Ids;
import io.bihuan.platform.command.LogPositions;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.web.ReadBarrier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes archives of the ledger 台账导出 (F15, B5, T11): the file, its manifest, the manifest's signature. The export is in the log
 * before the first byte leaves.
 */
@Component
class LedgerExports {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final ObjectWriter JSON = JsonMapper.shared().writerWithDefaultPrettyPrinter();

    private final VisibleClues clues;
    private final UnitNames names;
    private final Commands commands;
    private final LogPositions log;
    private final ReadBarrier readModels;
    private final ObjectProvider<KeyFiles> keys;
    private final Clock clock;

    LedgerExports(
            VisibleClues clues,
            UnitRegistry units,
            Commands commands,
            LogPositions log,
            ReadBarrier readModels,
            ObjectProvider<KeyFiles> keys,
            Clock clock) {
        this.clues = clues;
        this.names = new UnitNames(units);
        this.commands = commands;
        this.log = log;
        this.readModels = readModels;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What is ready to be sent.
     *
     * @param exportId the export
     * @param position up to here the log is in it
     * @param archive its bytes; to be closed
     */
    record Ready(String exportId, long position, LedgerArchive archive) {}

    /**
     * Makes an archive of what the caller may see.
     *
     * @throws DomainException {@link ExportError#EXPORT_UNSIGNED}, READ_MODEL_BEHIND if the ledger has not come as far as the
     *     log, or what keeps commands from being carried out; nothing leaves then
     */
    Ready make(Wanted wanted, Actor actor) throws IOException {
        SigningKey key = key();
        long position = position();
        Stamp stamp = new Stamp(Ids.next(), clock.instant().truncatedTo(ChronoUnit.SECONDS), actor);
        LedgerArchive archive = new LedgerArchive();
        boolean ready = false;
        try {
            LedgerFile file = new LedgerFile(wanted, stamp, clues, names);
            String sha256 = archive.add(wanted.format().file(), file::writeTo);
            sign(archive, manifest(wanted, stamp, file, sha256, position), key);
            archive.finish();
            record(wanted, stamp, file.rows(), sha256, position);
            ready = true;
            return new Ready(stamp.exportId(), position, archive);
        } finally {
            if (!ready) {
                archive.close();
            }
        }
    }

    private SigningKey key() {
        KeyFiles files = keys.getIfAvailable();
        if (files == null) {
            throw new DomainException(ExportError.EXPORT_UNSIGNED);
        }
        return files.findOrCreate();
    }

    private long position() {
        long head = log.head();
        if (!readModels.await(head, PATIENCE)) {
            throw new DomainException(PlatformError.READ_MODEL_BEHIND, Map.of("position", head));
        }
        return head;
    }

    private static Manifest manifest(Wanted wanted, Stamp stamp, LedgerFile file, String sha256, long position) {
        return new Manifest(
                Manifest.VERSION,
                stamp.exportId(),
                stamp.at(),
                stamp.actor().officer(),
                stamp.actor().unit(),
                stamp.actor().agency(),
                wanted.profile().name(),
                wanted.filters(),
                file.headings(),
                file.rows(),
                wanted.format().file(),
                sha256,
                position);
    }

    private static void sign(LedgerArchive archive, Manifest manifest, SigningKey key) throws IOException {
        String text = JSON.writeValueAsString(manifest);
        Manifest.Signature signature =
                new Manifest.Signature(Manifest.KIND, "Ed25519", key.id(), key.signText(Manifest.KIND, text));
        archive.add(Manifest.FILE, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        archive.add(Manifest.SIGNATURE_FILE, out -> out.write(JSON.writeValueAsBytes(signature)));
    }

    private void record(Wanted wanted, Stamp stamp, long rows, String sha256, long position) {
        commands.send(new RecordLedgerExport(
                stamp.exportId(),
                wanted.profile().name(),
                wanted.format().name(),
                wanted.status() == null ? null : wanted.status().name(),
                wanted.handlingUnit(),
                rows,
                sha256,
                position,
                stamp.at(),
                stamp.actor()));
    }
}
