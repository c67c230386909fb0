package io.bihuan.eventlog;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Another process that appends until it is killed, and prints the id of every commit that was acknowledged. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        MongoClient client = TestDatabases.client(arguments[0]);
        EventLog log = EventLog.open(client.getDatabase(arguments[1]), EventLogSettings.defaults(), Clock.systemUTC());
        ExecutorService threads = Executors.newFixedThreadPool(32);
        for (int thread = 0; thread < 32; thread++) {
            String aggregate = arguments[2] + thread;
            threads.execute(() -> {
                for (long sequence = 0; ; sequence += 2) {
                    NewCommit commit = Samples.commit(aggregate, sequence, 2);
                    long position = log.append(commit);
                    System.out.println(commit.events().get(1).eventId() + " " + position);
                }
            });
        }
    }
}
