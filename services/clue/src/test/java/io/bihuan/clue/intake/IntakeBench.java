package io.bihuan.clue.intake;

import io.bihuan.clue.vault.TestVault;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.testkit.MovableClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The intake as it is wired in the service, with a vault without a server and a sink that records. */
final class IntakeBench implements AutoCloseable {

    static final Actor CLERK = new Actor("o-1001", "990000-SHB", "SHB", Level.PROVINCE);

    final MovableClock clock = MovableClock.at("2024-12-01T09:00:00+08:00");
    final TestVault vault = new TestVault(clock);
    final RecordingSink sink = new RecordingSink();
    final TipChecks checks = new TipChecks(DivisionRegistry.bundled(), UnitRegistry.bundled());
    final Set<String> numbers = ConcurrentHashMap.newKeySet();
    final TipDoor door = new TipDoor(vault.vault(), sink, tip -> numbers.contains(tip.number()));
    final Path folder;
    final ImportProgress progress = new ImportProgress();
    final LedgerImport ledgers;
    final BatchImport batches;
    private final IntakeWorkers workers = new IntakeWorkers(8);
    private final List<String> answers = new ArrayList<>();

    IntakeBench(Path folder, Map<String, String> hotlineKeys) {
        this.folder = folder;
        IntakeSettings settings = new IntakeSettings(
                folder,
                DataSize.ofMegabytes(64),
                DataSize.ofMegabytes(64),
                100,
                200_000,
                DataSize.ofKilobytes(64),
                8,
                hotlineKeys);
        ledgers = new LedgerImport(settings, checks, vault.vault(), door, workers, progress, clock);
        batches = new BatchImport(
                settings, new BatchSignatures(hotlineKeys), checks, vault.vault(), door, workers, progress, clock);
    }

    /** Imports a ledger of the test resources. */
    JsonNode importLedger(String resource) {
        return importLedger(resource, resource(resource));
    }

    JsonNode importLedger(String name, byte[] content) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            ledgers.run(new ByteArrayInputStream(content), name, CLERK, name, () -> answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return json(answer);
    }

    JsonNode importBatch(byte[] content, String keyId, String signature) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            batches.run(
                    new ByteArrayInputStream(content),
                    new BatchImport.Envelope("batch.jsonl", keyId, signature),
                    CLERK,
                    () -> answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return json(answer);
    }

    /** Every answer that was given, as text. */
    List<String> answers() {
        return answers;
    }

    private JsonNode json(ByteArrayOutputStream answer) {
        String text = answer.toString(StandardCharsets.UTF_8);
        answers.add(text);
        return JsonMapper.shared().readTree(text);
    }

    static byte[] resource(String name) {
        try (InputStream in = IntakeBench.class.getResourceAsStream("/ledgers/" + name)) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
