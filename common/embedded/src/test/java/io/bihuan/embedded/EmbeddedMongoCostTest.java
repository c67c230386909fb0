package io.bihuan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a read costs is counted in documents looked at, not in time: it must depend on the answer, not on the collection. */
class EmbeddedMongoCostTest {

    private static final int SIZE = 20_000;

    @TempDir
    static Path folder;

    private static EmbeddedMongo server;
    private static MongoClient client;
    private static MongoCollection<Document> things;

    @BeforeAll
    static void fill() {
        server = EmbeddedMongo.start(folder, "127.0.0.1", 0);
        client = MongoClients.create(server.connectionString());
        things = client.getDatabase("cost").getCollection("things");
        things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        things.createIndex(Indexes.compoundIndex(Indexes.ascending("unit"), Indexes.descending("at")));
        things.createIndex(Indexes.ascending("clock.nextRungAt"));
        things.createIndex(Indexes.ascending("ties", "at", "_id"));
        things.insertMany(IntStream.range(0, SIZE)
                .mapToObj(i -> new Document("_id", (long) i)
                        .append("key", String.format("agg-%04d#%09d", i / 20, i % 20))
                        .append("unit", "u" + i % 10)
                        .append("at", (long) i)
                        .append("ties", ties(i))
                        .append("clock", new Document("nextRungAt", i % 5 == 0 ? null : (long) i)))
                .toList());
    }

    private static List<String> ties(int i) {
        return List.of("all", i % 1_000 == 500 ? "rare" : "common", i % 2_000 == 500 ? "mine" : "theirs");
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    void the_head_costs_one_document() {
        assertThat(visited(() ->
                        things.find().sort(Sorts.descending("_id")).limit(1).first()))
                .isEqualTo(1);
    }

    @Test
    void a_tail_read_costs_what_it_returns() {
        assertThat(visited(() -> things.find(Filters.gt("_id", 15_000L))
                        .sort(Sorts.ascending("_id"))
                        .limit(1_000)
                        .into(new ArrayList<>())))
                .isEqualTo(1_000);
    }

    @Test
    void equality_costs_one_document_by_id_and_by_unique_key() {
        assertThat(visited(() -> things.find(Filters.eq("_id", 777L)).first())).isEqualTo(1);
        assertThat(visited(() ->
                        things.find(Filters.eq("key", "agg-0100#000000003")).first()))
                .isEqualTo(1);
        assertThat(visited(() -> things.find(Filters.and(Filters.eq("_id", 777L), Filters.eq("unit", "u7")))
                        .first()))
                .isEqualTo(1);
        assertThat(visited(() -> things.find(Filters.in("_id", 1L, 2L, -5L)).into(new ArrayList<>())))
                .isEqualTo(2);
    }

    @Test
    void an_aggregate_costs_its_own_events() {
        assertThat(visited(() -> things.find(
                                Filters.and(Filters.gte("key", "agg-0500#000000005"), Filters.lt("key", "agg-0500#:")))
                        .sort(Sorts.ascending("key"))
                        .into(new ArrayList<>())))
                .isEqualTo(15);
    }

    @Test
    void a_page_of_a_list_costs_the_page() {
        assertThat(visited(() -> things.find(Filters.and(Filters.eq("unit", "u3"), Filters.lt("at", 10_000L)))
                        .sort(Sorts.descending("at"))
                        .limit(20)
                        .into(new ArrayList<>())))
                .isEqualTo(20);
    }

    @Test
    void a_page_of_what_has_one_of_some_values_costs_the_page() {
        assertThat(visited(() -> assertThat(page(Filters.in("ties", "mine", "rare", "nobody", null)))
                        .containsExactly(500L, 1_500L, 2_500L, 3_500L, 4_500L)))
                .isEqualTo(5);
        assertThat(visited(() -> assertThat(
                                page(Filters.and(Filters.in("ties", "mine", "rare"), Filters.gte("at", 9_000L))))
                        .startsWith(9_500L)))
                .isEqualTo(5);
        assertThat(visited(() -> page(Filters.eq("ties", "rare")))).isEqualTo(5);
    }

    @Test
    void a_condition_that_keeps_next_to_nothing_out_costs_nothing() {
        Bson oneUnit = Filters.and(Filters.in("ties", "all", "rare"), Filters.eq("unit", "u3"));

        assertThat(visited(() -> assertThat(things.find(oneUnit)
                                .sort(Sorts.descending("at"))
                                .limit(5)
                                .map(found -> found.getLong("_id"))
                                .into(new ArrayList<>()))
                        .startsWith(19_993L)))
                .isEqualTo(5);
    }

    private static List<Long> page(Bson filter) {
        return things.find(filter)
                .sort(Sorts.ascending("at", "_id"))
                .limit(5)
                .map(found -> found.getLong("_id"))
                .into(new ArrayList<>());
    }

    @Test
    void due_clocks_cost_what_is_due() {
        assertThat(visited(() -> things.find(Filters.lte("clock.nextRungAt", 100L))
                        .sort(Sorts.ascending("clock.nextRungAt"))
                        .into(new ArrayList<>())))
                .isEqualTo(80);
        assertThat(visited(() -> things.findOneAndUpdate(
                        Filters.and(Filters.lte("clock.nextRungAt", 100L), Filters.exists("owner", false)),
                        Updates.set("owner", "me"))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void a_match_before_a_group_costs_what_it_matches() {
        AggregateIterable<Document> sum = things.aggregate(List.of(
                Aggregates.match(Filters.and(Filters.eq("unit", "u3"), Filters.gte("at", 19_000L))),
                Aggregates.group("$unit", Accumulators.sum("n", 1))));
        assertThat(visited(() -> assertThat(sum.first()).containsEntry("n", 100)))
                .isEqualTo(100);
    }

    @Test
    void an_update_of_one_costs_one() {
        assertThat(visited(() -> things.updateOne(Filters.eq("unit", "u9"), Updates.set("seen", true))))
                .isEqualTo(1);
    }

    private static long visited(Runnable work) {
        long before = server.documentsVisited();
        work.run();
        return server.documentsVisited() - before;
    }
}
