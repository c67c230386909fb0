package io.bihuan.eventlog.history;

import com.mongodb.client.MongoClient;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.FaultyDatabase;
import io.bihuan.eventlog.TestDatabases;
import io.bihuan.eventlog.history.Operation.Invoked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A process of its own with an engine, clients and readers. It gets what processes before it had under way as lines on its
 * standard input, and prints every operation before it goes on, so that what it knew when it was killed is known.
 */
final class WriterProcess implements Surroundings {

    /** Ends every line: a line without it was cut off. */
    static final String END = " ;";

    /** Asks to be killed: it stands where its plan says that it dies. */
    static final String KILL_ME = "kill-me";

    /** After the commits that were under way. */
    static final String BEGIN = "begin";

    private volatile boolean ends;

    /** Arguments: connection string, database, seed, how many engines, which one, which of its lives. */
    public static void main(String[] arguments) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(3);
        });
        Plan plan = Plan.ofProcesses(Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
        new WriterProcess().run(arguments[0], arguments[1], plan, Integer.parseInt(arguments[4]), arguments[5]);
    }

    private void run(String uri, String name, Plan plan, int engine, String life) throws Exception {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Queue<Asked> underWay = underWay(input);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMillis(plan.clockOffMillis(engine)));
        EventLogSettings settings = EventLogSettings.defaults()
                .withQueue(plan.queue(), plan.maxBatch())
                .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(2));
        try (MongoClient client = TestDatabases.client(uri)) {
            FaultyDatabase faulty = new FaultyDatabase(client.getDatabase(name));
            new ProcessFaults(plan, engine, Integer.parseInt(life), faulty).arm();
            try (EventLog log = EventLog.open(faulty.database(), settings, clock)) {
                List<Thread> threads = start(log, plan, engine + "-" + life, underWay);
                while (input.readLine() != null) {
                    continue;
                }
                ends = true;
                for (Thread thread : threads) {
                    thread.join();
                }
            }
        }
    }

    private static Queue<Asked> underWay(BufferedReader input) throws IOException {
        Queue<Asked> commits = new ConcurrentLinkedQueue<>();
        for (String line = input.readLine(); line != null && !line.equals(BEGIN); line = input.readLine()) {
            commits.add(((Invoked) Operation.parse(line)).asked());
        }
        return commits;
    }

    private List<Thread> start(EventLog log, Plan plan, String process, Queue<Asked> underWay) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < plan.clients(); i++) {
            String name = process + "c" + i;
            Client client = new Client(name, plan.seedOf(name), plan.aggregates(), plan.commits(), underWay);
            threads.add(new Thread(() -> client.use(log, this), name));
        }
        String reader = "r" + process;
        threads.add(new Thread(() -> new Reader(reader, plan.seedOf(reader)).follow(log, this::ends, this), reader));
        String axon = "x" + process;
        threads.add(new Thread(() -> new AxonReader(axon, log).follow(this), axon));
        threads.forEach(Thread::start);
        return threads;
    }

    @Override
    public long now() {
        return System.nanoTime();
    }

    @Override
    public void pause(int millis) {
        try {
            // This process is to be killed in the middle of it, or not; nobody waits for anything here.
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean ends() {
        return ends;
    }

    @Override
    public void record(Operation operation) {
        System.out.println(operation.line() + END);
    }
}
