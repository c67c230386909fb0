package io.bihuan.clue.intake;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.bihuan.clue.vault.TestVault;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.testkit.MovableClock;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Imports one file in a JVM of its own and says what came of it and how much memory it took. */
final class LargeLedgerImport {

    private LargeLedgerImport() {}

    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Path file = Path.of(args[0]);
        Path work = Path.of(args[1]);
        Path answer = file.resolveSibling("answer.json");
        long start = System.nanoTime();
        try (IntakeWorkers workers = new IntakeWorkers(32);
                InputStream content = Files.newInputStream(file);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(answer))) {
            ledgers(work, workers).run(content, file.getFileName().toString(), IntakeBench.CLERK, "", () -> out);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(summary(answer) + " in " + millis + " ms, peak heap " + peakHeap() / (1 << 20) + " MiB");
    }

    private static LedgerImport ledgers(Path work, IntakeWorkers workers) {
        MovableClock clock = MovableClock.at("2024-12-01T09:00:00+08:00");
        TestVault vault = new TestVault(clock);
        TipChecks checks = new TipChecks(DivisionRegistry.bundled(), UnitRegistry.bundled());
        IntakeSettings settings = new IntakeSettings(
                work,
                DataSize.ofMegabytes(128),
                DataSize.ofGigabytes(1),
                100,
                1_000_000,
                DataSize.ofMegabytes(1),
                32,
                Map.of());
        TipDoor door = new TipDoor(vault.vault(), tip -> TipSink.Outcome.NEW, tip -> false);
        return new LedgerImport(settings, checks, vault.vault(), door, workers, new ImportProgress(), clock);
    }

    private static String summary(Path answer) throws IOException {
        StringBuilder counts = new StringBuilder();
        int errors = 0;
        int lastRow = 0;
        boolean inOrder = true;
        try (JsonParser json =
                JsonFactory.builder().build().createParser(tools.jackson.core.ObjectReadContext.empty(), answer)) {
            String list = "";
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_ARRAY) {
                    list = String.valueOf(json.currentName());
                } else if (json.currentToken() == JsonToken.VALUE_NUMBER_INT && list.isEmpty()) {
                    counts.append(json.currentName())
                            .append('=')
                            .append(json.getIntValue())
                            .append(' ');
                } else if (json.currentToken() == JsonToken.VALUE_NUMBER_INT && list.equals("errors")) {
                    errors++;
                    inOrder &= json.getIntValue() > lastRow;
                    lastRow = json.getIntValue();
                }
            }
        }
        return counts + "errors=" + errors + " inOrder=" + inOrder;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
