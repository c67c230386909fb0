package io.bihuan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a SIGKILL, whole and in all indexes. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EmbeddedMongoKillTest {

    private static final int WRITERS = 8;
    private static final int ENOUGH = 3_000;

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void every_acknowledged_write_survives_a_kill() throws Exception {
        Set<Integer> acknowledged = new HashSet<>();
        try (ChildJvm writer = ChildJvm.run(Writer.class, folder.toString())) {
            writer.lines().forEach(line -> {
                if (line.startsWith("ok ") && line.endsWith(";")) {
                    acknowledged.add(Integer.valueOf(line.substring(3, line.length() - 1)));
                    if (acknowledged.size() == ENOUGH) {
                        writer.kill();
                    }
                }
            });
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, "127.0.0.1", 0);
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> log = log(client);
            Set<Integer> found = log.find().map(d -> d.getInteger("_id")).into(new HashSet<>());
            assertThat(found).containsAll(acknowledged);
            assertIndexesAreTrue(log, found);
            System.out.printf("killed after %,d acknowledged writes, %,d found%n", acknowledged.size(), found.size());
        }
    }

    /** Every document is found by each index with the values it has, and an index yields no others. */
    private static void assertIndexesAreTrue(MongoCollection<Document> log, Set<Integer> found) {
        assertThat(log.find()
                        .sort(Sorts.ascending("key"))
                        .map(d -> d.getInteger("_id"))
                        .into(new ArrayList<>()))
                .hasSize(found.size())
                .doesNotHaveDuplicates();
        for (String state : List.of("new", "changed")) {
            List<Document> byIndex = log.find(Filters.eq("state", state))
                    .sort(Sorts.ascending("state"))
                    .into(new ArrayList<>());
            List<Document> byScan =
                    log.find(Filters.regex("state", "^" + state + "$")).into(new ArrayList<>());
            assertThat(byIndex).containsExactlyInAnyOrderElementsOf(byScan).isNotEmpty();
        }
        assertThat(log.listIndexes().map(d -> d.getString("name")))
                .containsExactlyInAnyOrder("_id_", "key_1", "state_1");
    }

    private static MongoCollection<Document> log(MongoClient client) {
        return client.getDatabase("kill").getCollection("log");
    }

    /** Inserts and updates from several connections, printing what was acknowledged, until it is killed. */
    static final class Writer {

        public static void main(String[] arguments) {
            EmbeddedMongo server = EmbeddedMongo.start(Path.of(arguments[0]), "127.0.0.1", 0);
            MongoClient client = MongoClients.create(server.connectionString());
            MongoCollection<Document> log = log(client);
            log.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            log.createIndex(Indexes.ascending("state"));
            int first = (int) log.countDocuments() + 1_000_000;
            IntStream.range(0, WRITERS).forEach(w -> new Thread(() -> write(log, first + w)).start());
        }

        private static void write(MongoCollection<Document> log, int first) {
            for (int id = first; ; id += WRITERS) {
                log.insertOne(new Document("_id", id)
                        .append("key", "k" + Integer.reverse(id))
                        .append("state", "new")
                        .append("text", "x".repeat(id % 700)));
                if (id % 3 == 0) {
                    log.updateOne(Filters.eq("_id", id), Updates.set("state", "changed"));
                }
                synchronized (System.out) {
                    System.out.println("ok " + id + ";");
                }
            }
        }
    }
}
