package io.bihuan.suite.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.bihuan.embedded.EmbeddedKafka;
import io.bihuan.embedded.EmbeddedMongo;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Runs all benchmarks; see the README for the command. System properties: {@code bench.quick} for a run of two minutes,
 * {@code bench.uri} for a MongoDB of one's own in place of the embedded one, {@code bench.only} for single parts (comma
 * separated, without a last line).
 */
public final class Bench {

    private static final String ONLY = System.getProperty("bench.only", "");

    private final Plan plan;
    private final Path folder;
    private final PrintStream progress;
    private final Results results = new Results();

    Bench(Plan plan, Path folder, PrintStream progress) {
        this.plan = plan;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * @param arguments the file for the JSON
     * @throws IOException if there is no room for temporary files
     */
    public static void main(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Plan plan = Boolean.getBoolean("bench.quick") ? Plan.quick() : Plan.full();
        Path folder = Files.createTempDirectory("bihuan-bench");
        boolean done = false;
        try {
            new Bench(plan, folder, out).run(Path.of(arguments[0]), out);
            done = true;
        } catch (RuntimeException e) {
            e.printStackTrace(out);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(done ? 0 : 1);
    }

    private static void quiet(String logger) {
        if (LoggerFactory.getLogger(logger) instanceof Logger log) {
            log.setLevel(Level.ERROR);
        }
    }

    /** @return the last line, which is also the last that is printed */
    String run(Path json, PrintStream out) {
        // One warning a projection, each time the same.
        quiet("org.axonframework.eventhandling.tokenstore.inmemory");
        String uri = System.getProperty("bench.uri", "");
        if (!uri.isEmpty()) {
            measure(uri);
        } else {
            try (EmbeddedMongo server = EmbeddedMongo.start(folder.resolve("mongo"), "127.0.0.1", 0)) {
                measure(server.connectionString());
            }
        }
        Report report = new Report(results, plan, uri.isEmpty() ? "embedded server in this JVM" : uri);
        report.print(out);
        if (!ONLY.isEmpty()) {
            return "";
        }
        Ratios ratios = Ratios.of(results, plan);
        report.write(ratios, json);
        out.println();
        out.println(ratios.line());
        return ratios.line();
    }

    private void measure(String uri) {
        try (Store store = new Store(uri);
                EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0)) {
            part("appends", new Appends(store, plan, results)::run);
            part("projections", new Projections(store, plan, results)::run);
            part("aggregates", new Aggregates(store, plan, results)::run);
            Visible visible = new Visible(store, plan, results);
            part("growth", new Growth(store, kafka.bootstrapServers(), folder, plan, results, visible::run)::run);
            part("lists", new Lists(store, kafka.bootstrapServers(), folder, plan, results)::run);
        }
    }

    private void part(String name, Runnable part) {
        if (!ONLY.isEmpty() && !List.of(ONLY.split(",")).contains(name)) {
            return;
        }
        long began = System.nanoTime();
        part.run();
        progress.printf("%s: %.0f s%n", name, Load.since(began));
    }
}
