package io.bihuan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The life of the embedded server around its data folder, and under many clients. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EmbeddedMongoRestartTest {

    @TempDir
    Path folder;

    @Test
    void documents_indexes_and_renames_survive_a_restart() {
        with(things -> {
            things.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
            things.createIndex(Indexes.compoundIndex(Indexes.ascending("tags"), Indexes.descending("n")));
            IntStream.range(0, 50)
                    .forEach(i -> things.insertOne(new Document("_id", i)
                            .append("k", i)
                            .append("n", -i)
                            .append("tags", i == 7 ? List.of("a", "b") : "c")));
            things.renameCollection(new MongoNamespace("restart.moved"));
        });
        for (int restart = 0; restart < 2; restart++) {
            with("moved", moved -> {
                assertThat(moved.countDocuments()).isEqualTo(50);
                assertThat(moved.find(Filters.eq("tags", "b")).map(d -> d.get("_id")))
                        .containsExactly(7);
                assertThat(moved.find(Filters.gte("tags", "b")).into(new ArrayList<>()))
                        .hasSize(50);
                assertThat(moved.find(Filters.eq("k", 49)).first()).containsEntry("n", -49);
                assertThatThrownBy(() -> moved.insertOne(new Document("k", 49)))
                        .isInstanceOf(MongoWriteException.class);
                assertThat(moved.listIndexes().map(d -> d.getString("name")))
                        .containsExactlyInAnyOrder("_id_", "k_1", "tags_1_n_-1");
            });
        }
    }

    @Test
    void a_dropped_index_of_one_collection_is_still_there_for_another_after_a_restart() {
        with("one", one -> {
            one.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
            one.insertOne(new Document("k", 1));
        });
        with("two", two -> {
            two.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
            two.dropIndexes();
        });
        with(
                "one",
                one -> assertThatThrownBy(() -> one.insertOne(new Document("k", 1)))
                        .isInstanceOf(MongoWriteException.class));
    }

    @Test
    void a_taken_port_is_reported_and_the_data_can_be_opened_afterwards() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedMongo.start(folder, "127.0.0.1", taken.getLocalPort()))
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining("已被占用")
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
        with(things -> things.insertOne(new Document()));
    }

    @Test
    void a_folder_in_use_is_refused() {
        with(things -> assertThatThrownBy(() -> EmbeddedMongo.start(folder, "127.0.0.1", 0))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("in use"));
    }

    @Test
    void a_folder_of_another_format_is_refused_and_left_alone() throws Exception {
        Files.writeString(folder.resolve("format"), "bihuan-embedded-mongo-99");
        Files.writeString(folder.resolve("store.mv"), "treasure");
        assertThatThrownBy(() -> EmbeddedMongo.start(folder, "127.0.0.1", 0))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("bihuan-embedded-mongo-99")
                .hasMessageNotContaining("\n");
        assertThat(folder.resolve("store.mv")).hasContent("treasure");
    }

    @Test
    void a_folder_with_foreign_files_is_refused_and_left_alone() throws Exception {
        Files.writeString(folder.resolve("letters.txt"), "dear");
        assertThatThrownBy(() -> EmbeddedMongo.start(folder, "127.0.0.1", 0))
                .isInstanceOf(EmbeddedStartException.class);
        assertThat(folder).isDirectoryContaining(p -> p.endsWith("letters.txt"));
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void a_damaged_file_is_refused_and_left_alone() throws Exception {
        with(things -> things.insertOne(new Document()));
        Path file = folder.resolve("store.mv");
        try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
            damaged.write(new byte[(int) damaged.length()]);
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> EmbeddedMongo.start(folder, "127.0.0.1", 0))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("损坏");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_damaged_journal_is_refused_and_left_alone() throws Exception {
        with(things -> things.insertOne(new Document("_id", 1)));
        Path journal = Files.write(
                folder.resolve("journal"), new byte[] {0, 0, 0, 9, 0, 0, 0, 9, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 5});
        byte[] before = Files.readAllBytes(journal);
        assertThatThrownBy(() -> EmbeddedMongo.start(folder, "127.0.0.1", 0))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("损坏")
                .hasMessageContaining("journal, byte 0");
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        Files.write(journal, new byte[0]);
        with(things -> assertThat(things.countDocuments()).isEqualTo(1));
    }

    @Test
    void a_folder_from_before_there_was_a_journal_is_read_and_marked() throws Exception {
        with(things -> things.insertOne(new Document("_id", 1)));
        Files.delete(folder.resolve("journal"));
        Files.writeString(folder.resolve("format"), "bihuan-embedded-mongo-1");
        with(things -> assertThat(things.countDocuments()).isEqualTo(1));
        assertThat(folder.resolve("format")).content().isEqualToIgnoringWhitespace("bihuan-embedded-mongo-2");
    }

    @Test
    void dropped_and_renamed_collections_stay_so_however_the_process_ends() throws Exception {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, "127.0.0.1", 0);
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> gone = client.getDatabase("restart").getCollection("gone");
            gone.insertOne(new Document("_id", 1));
            MongoCollection<Document> things = client.getDatabase("restart").getCollection("things");
            things.createIndex(Indexes.ascending("k"));
            things.insertOne(new Document("_id", 1).append("k", List.of(1, 2)));
            gone.drop();
            things.renameCollection(new MongoNamespace("restart.moved"));
            client.getDatabase("restart").getCollection("moved").insertOne(new Document("_id", 2).append("k", 3));
            Path copy = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-copy"));
            for (String name : List.of("format", "store.mv", "journal")) {
                Files.copy(folder.resolve(name), copy.resolve(name));
            }
            try (EmbeddedMongo after = EmbeddedMongo.start(copy, "127.0.0.1", 0);
                    MongoClient reader = MongoClients.create(after.connectionString())) {
                assertThat(reader.getDatabase("restart").listCollectionNames()).containsExactly("moved");
                MongoCollection<Document> moved = reader.getDatabase("restart").getCollection("moved");
                assertThat(moved.find(Filters.eq("k", 2)).map(d -> d.get("_id")))
                        .containsExactly(1);
                assertThat(moved.find(Filters.eq("k", 3)).map(d -> d.get("_id")))
                        .containsExactly(2);
            }
        }
    }

    @Test
    void a_file_where_the_folder_should_be_is_reported() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedMongo.start(file, "127.0.0.1", 0))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("无法写入");
    }

    @Test
    void a_slow_scan_holds_up_neither_reads_nor_writes_of_others() throws Exception {
        with(things -> {
            things.insertMany(IntStream.range(0, 1_000)
                    .mapToObj(i -> new Document("_id", i).append("text", "x".repeat(200)))
                    .toList());
            AtomicInteger scans = new AtomicInteger();
            CountDownLatch started = new CountDownLatch(1);
            Thread scanner = new Thread(() -> {
                started.countDown();
                things.find(Filters.regex("text", "x*x*x*x*y")).first();
                scans.incrementAndGet();
            });
            scanner.setDaemon(true);
            scanner.setUncaughtExceptionHandler((t, endOfTheServer) -> {});
            scanner.start();
            await(started);
            for (int i = 0; i < 100; i++) {
                things.updateOne(Filters.eq("_id", i), Updates.set("n", i));
                things.find(Filters.eq("_id", i)).first();
            }
            assertThat(scans).as("the scan still runs").hasValue(0);
        });
    }

    @Test
    void many_writers_never_see_half_a_document_or_a_lost_update() throws Exception {
        with(things -> {
            things.createIndex(Indexes.ascending("n"));
            things.insertOne(new Document("_id", 1).append("n", 0).append("copy", 0));
            int writers = 16;
            int each = 50;
            CountDownLatch done = new CountDownLatch(writers);
            for (int w = 0; w < writers; w++) {
                new Thread(() -> {
                            for (int i = 0; i < each; i++) {
                                things.updateOne(
                                        Filters.eq(1), Updates.combine(Updates.inc("n", 1), Updates.inc("copy", 1)));
                            }
                            done.countDown();
                        })
                        .start();
            }
            while (done.getCount() > 0) {
                Document seen = things.find(Filters.eq(1)).first();
                assertThat(seen.get("n")).isEqualTo(seen.get("copy"));
            }
            assertThat(things.find(Filters.eq("n", writers * each))
                            .sort(Sorts.ascending("n"))
                            .first())
                    .containsEntry("copy", writers * each);
            assertThat(things.find(Filters.gte("n", 0)).into(new ArrayList<>())).hasSize(1);
        });
    }

    private void with(Consumer<MongoCollection<Document>> work) {
        with("things", work);
    }

    private void with(String collection, Consumer<MongoCollection<Document>> work) {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, "127.0.0.1", 0);
                MongoClient client = MongoClients.create(server.connectionString())) {
            work.accept(client.getDatabase("restart").getCollection(collection));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
