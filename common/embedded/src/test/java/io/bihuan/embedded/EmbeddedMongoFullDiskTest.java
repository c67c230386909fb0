package io.bihuan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up while clients write and read: nobody is told of anything that is not there afterwards. */
class EmbeddedMongoFullDiskTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final byte[] MEGABYTE = new byte[1 << 20];
    private static final int WRITERS = 4;

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void a_small_disk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString()))
                .as("SKIPPED: only root with the right to mount can make a small disk")
                .isTrue();
    }

    @AfterEach
    void is_taken_away() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void what_was_acknowledged_or_seen_is_there_once_there_is_room_again() throws IOException {
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger refused = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        try (EmbeddedMongo server = EmbeddedMongo.start(disk.resolve("mongo"), "127.0.0.1", 0);
                MongoClient client = MongoClients.create(server.connectionString()
                        + "/?serverSelectionTimeoutMS=500&connectTimeoutMS=500&retryWrites=false")) {
            MongoCollection<Document> letters = client.getDatabase("d").getCollection("letters");
            AtomicInteger next = new AtomicInteger();
            List<CompletableFuture<Void>> people = new ArrayList<>(IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(
                            () -> {
                                while (!over.get()) {
                                    int id = next.incrementAndGet();
                                    try {
                                        letters.insertOne(new Document("_id", id).append("text", "x".repeat(500)));
                                        acknowledged.add(id);
                                    } catch (MongoException notTaken) {
                                        refused.incrementAndGet();
                                    }
                                }
                            },
                            work -> new Thread(work).start()))
                    .toList());
            people.add(CompletableFuture.runAsync(
                    () -> {
                        while (!over.get()) {
                            try {
                                letters.find()
                                        .sort(new Document("_id", -1))
                                        .limit(50)
                                        .forEach(letter -> seen.add(letter.getInteger("_id")));
                            } catch (MongoException away) {
                                refused.incrementAndGet();
                            }
                        }
                    },
                    work -> new Thread(work).start()));
            await().atMost(PATIENCE).until(() -> acknowledged.size() > 500);

            Path filler = disk.resolve("filler");
            fill(filler);
            await().atMost(PATIENCE).until(() -> refused.get() > 20);
            int before = acknowledged.size();
            Files.delete(filler);
            await().atMost(PATIENCE).until(() -> acknowledged.size() > before + 200);
            over.set(true);
            people.forEach(CompletableFuture::join);

            Set<Integer> found = letters.find().map(d -> d.getInteger("_id")).into(new HashSet<>());
            assertThat(found).containsAll(acknowledged).containsAll(seen);
            assertThat(letters.countDocuments()).isEqualTo(found.size());
            System.out.printf(
                    "full disk: %,d acknowledged, %,d of them before, %,d refused, %,d there%n",
                    acknowledged.size(), before, refused.get(), found.size());
        }
    }

    private static void fill(Path filler) throws IOException {
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(MEGABYTE);
            }
        } catch (IOException full) {
            assertThat(Files.size(filler)).isGreaterThan(MEGABYTE.length);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
