package io.bihuan.eventlog.history;

import io.bihuan.eventlog.TestDatabases;
import io.bihuan.eventlog.history.Operation.Completed;
import io.bihuan.eventlog.history.Operation.Invoked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs several {@link WriterProcess}es over one database, kills them as planned, starts them again, writes all down. */
final class Processes {

    private final Plan plan;
    private final String database;
    private final History history = new History();
    private final AtomicInteger kills = new AtomicInteger();

    Processes(Plan plan, String database) {
        this.plan = plan;
        this.database = database;
    }

    /** Returns when all have come to an end. */
    History run() {
        List<CompletableFuture<Void>> engines = new ArrayList<>();
        for (int engine = 0; engine < plan.engines(); engine++) {
            int number = engine;
            CompletableFuture<Void> ended = new CompletableFuture<>();
            new Thread(() -> complete(ended, () -> live(number)), "engine " + number).start();
            engines.add(ended);
        }
        engines.forEach(CompletableFuture::join);
        return history;
    }

    private static void complete(CompletableFuture<Void> ended, Runnable work) {
        try {
            work.run();
            ended.complete(null);
        } catch (Throwable e) {
            ended.completeExceptionally(e);
        }
    }

    int kills() {
        return kills.get();
    }

    /** One life after the other. */
    private void live(int engine) {
        Map<String, Invoked> underWay = new LinkedHashMap<>();
        try {
            for (int life = 0; life < plan.livesOf(engine); life++) {
                boolean killed = live(engine, life, underWay);
                if (killed != (life < plan.killsOf(engine))) {
                    throw new IllegalStateException("Engine " + engine + " did not end as planned in life " + life);
                }
                kills.addAndGet(killed ? 1 : 0);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean live(int engine, int life, Map<String, Invoked> underWay) throws IOException, InterruptedException {
        Process process = start(engine, life);
        try (PrintStream input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
                BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            underWay.values().stream().map(Operation::line).forEach(input::println);
            underWay.clear();
            input.println(WriterProcess.BEGIN);
            boolean killed = listen(process, input, output, engine, life, underWay);
            if (!killed && process.waitFor() != 0) {
                throw new IllegalStateException("Engine " + engine + " ended by itself with " + process.exitValue());
            }
            return killed;
        } finally {
            process.toHandle().destroyForcibly();
        }
    }

    /** Writes down what it says until it is dead or done. */
    private boolean listen(
            Process process,
            PrintStream input,
            BufferedReader output,
            int engine,
            int life,
            Map<String, Invoked> underWay)
            throws IOException {
        boolean toBeKilled = life < plan.killsOf(engine);
        boolean killed = false;
        int linesLeft = plan.linesBeforeEnd(engine, life);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (!line.endsWith(WriterProcess.END)) {
                continue;
            }
            String said = line.substring(0, line.length() - WriterProcess.END.length());
            boolean wantsToDie = said.equals(WriterProcess.KILL_ME);
            if (!wantsToDie) {
                keep(Operation.parse(said), underWay);
            }
            boolean enough = --linesLeft == 0;
            if (wantsToDie || enough && toBeKilled) {
                killed = true;
                process.toHandle().destroyForcibly();
            } else if (enough) {
                input.close();
            }
        }
        return killed;
    }

    private void keep(Operation operation, Map<String, Invoked> underWay) {
        history.add(operation);
        if (operation instanceof Invoked invoked) {
            underWay.put(invoked.call(), invoked);
        } else if (operation instanceof Completed completed) {
            underWay.remove(completed.call());
        }
    }

    private Process start(int engine, int life) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterProcess.class.getName(),
                        TestDatabases.connectionString(),
                        database,
                        Long.toString(plan.seed()),
                        Integer.toString(plan.engines()),
                        Integer.toString(engine),
                        Integer.toString(life))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
