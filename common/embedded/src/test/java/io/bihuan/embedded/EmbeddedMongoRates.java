package io.bihuan.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;

/** Prints rates of the embedded server with the client in the same JVM; a program to run by hand, it asserts nothing. */
final class EmbeddedMongoRates {

    private static final String TEXT = "线索".repeat(100);

    private EmbeddedMongoRates() {}

    /** @param arguments the number of documents; 20,000 if missing */
    public static void main(String[] arguments) throws Exception {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        Path folder = Files.createTempDirectory("embedded-mongo-rates");
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, "127.0.0.1", 0);
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> log = client.getDatabase("rates").getCollection("log");
            log.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            AtomicInteger next = new AtomicInteger();
            rate(
                    "insertMany(500), documents/s",
                    500,
                    1,
                    size / 500,
                    i -> log.insertMany(IntStream.range(0, 500)
                            .mapToObj(n -> document(next))
                            .toList()));
            rate("insertOne, 1 thread", 1, 1, size / 10, i -> log.insertOne(document(next)));
            rate("insertOne, 32 threads", 1, 32, size / 32, i -> log.insertOne(document(next)));
            rate(
                    "tail of 1,000, documents/s",
                    1_000,
                    1,
                    50,
                    i -> log.find(Filters.gt("_id", (long) i * 100))
                            .sort(Sorts.ascending("_id"))
                            .limit(1_000)
                            .into(new ArrayList<>()));
            rate(
                    "head",
                    1,
                    1,
                    size / 10,
                    i -> log.find().sort(Sorts.descending("_id")).limit(1).first());
            rate(
                    "find by _id",
                    1,
                    1,
                    size / 4,
                    i -> log.find(Filters.eq("_id", (long) i)).first());
            rate(
                    "find by key",
                    1,
                    1,
                    size / 4,
                    i -> log.find(Filters.eq("key", "agg-" + i)).first());
            System.out.printf("%,d documents in %,d KB%n", log.countDocuments(), server.fileSize() / 1024);
        }
        System.out.printf("%,d KB after close%n", Files.size(folder.resolve("store.mv")) / 1024);
        delete(folder);
    }

    private static Document document(AtomicInteger next) {
        int i = next.getAndIncrement();
        return new Document("_id", (long) i).append("key", "agg-" + i).append("text", TEXT);
    }

    private static void rate(String name, int perRound, int threads, int rounds, IntConsumer round)
            throws InterruptedException {
        CountDownLatch done = new CountDownLatch(threads);
        long began = System.nanoTime();
        for (int t = 0; t < threads; t++) {
            new Thread(() -> {
                        IntStream.range(0, rounds).forEach(round);
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%-30s %,10.0f/s%n", name, (double) perRound * threads * rounds / seconds);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
