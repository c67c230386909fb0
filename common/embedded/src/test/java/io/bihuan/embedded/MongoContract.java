package io.bihuan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the services rely on in MongoDB; every server they run on must give these answers. */
abstract class MongoContract {

    private MongoDatabase database;
    private MongoCollection<Document> things;

    /** A client of the server under test. */
    abstract MongoClient client();

    @BeforeEach
    void emptyDatabase() {
        database = client().getDatabase("bihuan_contract");
        database.drop();
        things = database.getCollection("things");
    }

    @AfterEach
    void leaveNothing() {
        if (database != null) {
            database.drop();
        }
    }

    @Test
    void hello_is_answered_by_a_writable_server() {
        Document hello = client().getDatabase("admin").runCommand(new Document("hello", 1));
        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.get("ok", Number.class).doubleValue()).isEqualTo(1.0);
    }

    @Test
    void a_document_is_inserted_found_replaced_updated_and_deleted() {
        things.insertOne(new Document("_id", "a").append("n", 1).append("when", new Date(5)));
        assertThat(things.find(Filters.eq("_id", "a")).first())
                .isEqualTo(new Document("_id", "a").append("n", 1).append("when", new Date(5)));
        assertThat(things.replaceOne(Filters.eq("a"), new Document("n", 2)).getModifiedCount())
                .isEqualTo(1);
        assertThat(things.updateOne(Filters.eq("a"), Updates.inc("n", 40)).getModifiedCount())
                .isEqualTo(1);
        assertThat(things.find().first()).isEqualTo(new Document("_id", "a").append("n", 42));
        assertThat(things.deleteOne(Filters.eq("a")).getDeletedCount()).isEqualTo(1);
        assertThat(things.find().first()).isNull();
    }

    @Test
    void an_id_is_unique_whatever_number_type_it_has() {
        things.insertOne(new Document("_id", 7L));
        assertDuplicate(new Document("_id", 7));
        assertDuplicate(new Document("_id", 7.0));
        things.insertOne(new Document("_id", "7"));
        assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    void longs_beyond_the_precision_of_doubles_stay_apart() {
        long big = 1L << 60;
        things.insertMany(
                List.of(new Document("_id", big), new Document("_id", big + 1), new Document("_id", big - 1)));
        assertThat(ids(Filters.gte("_id", big), Sorts.ascending("_id"))).containsExactly(big, big + 1);
    }

    @Test
    void a_unique_index_refuses_a_second_document() {
        things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", 1).append("key", "a#0"));
        assertDuplicate(new Document("_id", 2).append("key", "a#0"));
        things.insertOne(new Document("_id", 3).append("key", "a#1"));
        assertThatThrownBy(() -> things.updateOne(Filters.eq(3), Updates.set("key", "a#0")))
                .isInstanceOfSatisfying(MongoWriteException.class, MongoContract::isDuplicate);
        things.updateOne(Filters.eq(1), Updates.set("key", "b#0"));
        things.insertOne(new Document("_id", 4).append("key", "a#0"));
        assertThat(things.countDocuments()).isEqualTo(3);
    }

    @Test
    void a_compound_unique_index_compares_all_its_fields() {
        things.createIndex(Indexes.ascending("a", "b.c"), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", 1).append("a", 1).append("b", new Document("c", 1)));
        things.insertOne(new Document("_id", 2).append("a", 1).append("b", new Document("c", 2)));
        assertDuplicate(new Document("_id", 3).append("a", 1).append("b", new Document("c", 2)));
        things.insertOne(new Document("_id", 4).append("a", 1));
        assertDuplicate(new Document("_id", 5).append("a", 1).append("b", new Document("c", null)));
    }

    @Test
    void a_unique_index_cannot_be_made_over_duplicates() {
        things.insertMany(List.of(new Document("_id", 1).append("k", 1), new Document("_id", 2).append("k", 1)));
        assertThatThrownBy(() -> things.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true)))
                .isInstanceOfSatisfying(
                        MongoException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        things.deleteOne(Filters.eq(2));
        things.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
        assertDuplicate(new Document("_id", 3).append("k", 1));
    }

    @Test
    void a_sparse_unique_index_allows_many_documents_without_the_field() {
        things.createIndex(
                Indexes.ascending("k"), new IndexOptions().unique(true).sparse(true));
        things.insertMany(
                List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3).append("k", 1)));
        assertDuplicate(new Document("_id", 4).append("k", 1));
        assertThat(ids(Filters.eq("k", null), Sorts.ascending("_id"))).containsExactly(1, 2);
        assertThat(ids(new Document(), Sorts.ascending("k", "_id"))).containsExactly(1, 2, 3);
    }

    @Test
    void the_tail_is_read_in_order_behind_a_position() {
        insertInAnyOrder(500, i -> new Document("_id", (long) i));
        assertThat(ids(Filters.gt("_id", 490L), Sorts.ascending("_id")))
                .hasSize(9)
                .startsWith(491L)
                .endsWith(499L);
        assertThat(things.find(Filters.gt("_id", 100L))
                        .sort(Sorts.ascending("_id"))
                        .limit(3)
                        .map(d -> d.get("_id")))
                .containsExactly(101L, 102L, 103L);
        assertThat(things.find().sort(Sorts.descending("_id")).limit(1).first()).isEqualTo(new Document("_id", 499L));
        assertThat(ids(Filters.and(Filters.gte("_id", 10L), Filters.lt("_id", 12L)), Sorts.descending("_id")))
                .containsExactly(11L, 10L);
    }

    @Test
    void a_stream_is_read_by_a_range_over_its_unique_string_key() {
        things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        insertInAnyOrder(60, i -> new Document("_id", i).append("key", "agg-" + i % 3 + String.format("#%09d", i / 3)));
        List<String> keys = things.find(
                        Filters.and(Filters.gte("key", "agg-1#000000005"), Filters.lt("key", "agg-1#:")))
                .sort(Sorts.ascending("key"))
                .map(d -> d.getString("key"))
                .into(new ArrayList<>());
        assertThat(keys).hasSize(15).isSorted().startsWith("agg-1#000000005").endsWith("agg-1#000000019");
        assertThat(things.find(Filters.and(Filters.gte("key", "agg-2#"), Filters.lt("key", "agg-2#:")))
                        .sort(Sorts.descending("key"))
                        .limit(1)
                        .first())
                .containsEntry("key", "agg-2#000000019");
    }

    @Test
    void ranges_and_sorts_on_a_field_are_the_same_with_and_without_an_index() {
        insertInAnyOrder(200, i -> new Document("_id", i).append("d", new Document("n", i % 50)));
        Bson filter = Filters.and(Filters.gt("d.n", 10), Filters.lte("d.n", 13));
        Bson sort = Sorts.orderBy(Sorts.descending("d.n"), Sorts.ascending("_id"));
        List<Object> scanned = ids(filter, sort);
        for (Bson keys : List.of(
                Indexes.ascending("d.n"),
                Indexes.descending("d.n"),
                Indexes.compoundIndex(Indexes.descending("d.n"), Indexes.ascending("_id")))) {
            things.dropIndexes();
            things.createIndex(keys);
            assertThat(ids(filter, sort)).as("%s", keys).isEqualTo(scanned).hasSize(12);
        }
    }

    @Test
    void a_compound_index_answers_a_list_by_equality_and_order() {
        things.createIndex(Indexes.compoundIndex(Indexes.ascending("status", "unit"), Indexes.descending("at")));
        insertInAnyOrder(
                300,
                i -> new Document("_id", i)
                        .append("status", i % 2 == 0 ? "OPEN" : "DONE")
                        .append("unit", "u" + i % 3)
                        .append("at", new Date(i)));
        Bson filter = Filters.and(Filters.eq("status", "OPEN"), Filters.eq("unit", "u1"));
        assertThat(things.find(filter).sort(Sorts.descending("at")).limit(3).map(d -> d.get("_id")))
                .containsExactly(298, 292, 286);
        assertThat(things.find(Filters.and(filter, Filters.lt("at", new Date(286))))
                        .sort(Sorts.descending("at"))
                        .limit(2)
                        .map(d -> d.get("_id")))
                .containsExactly(280, 274);
        assertThat(things.find(filter)
                        .sort(Sorts.ascending("at"))
                        .skip(1)
                        .limit(2)
                        .map(d -> d.get("_id")))
                .containsExactly(10, 16);
        assertThat(things.countDocuments(Filters.in("unit", "u0", "u2"))).isEqualTo(200);
        assertThat(ids(
                        Filters.and(Filters.eq("status", "DONE"), Filters.in("unit", "u2", "u0")),
                        Sorts.ascending("_id")))
                .hasSize(100)
                .startsWith(3, 5);
    }

    @Test
    void null_and_missing_are_equal_to_null_and_sort_first() {
        List<Document> mixed = List.of(
                new Document("_id", 1).append("v", "text"),
                new Document("_id", 2).append("v", 5),
                new Document("_id", 3).append("v", null),
                new Document("_id", 4),
                new Document("_id", 5).append("v", new Date(1)),
                new Document("_id", 6).append("v", true),
                new Document("_id", 7).append("v", new Document("x", 1)),
                new Document("_id", 8).append("v", 4.5),
                new Document("_id", 9).append("v", 6L));
        things.insertMany(mixed);
        for (int round = 0; round < 2; round++) {
            assertThat(ids(Filters.eq("v", null), Sorts.ascending("_id"))).containsExactly(3, 4);
            assertThat(ids(Filters.exists("v", false), Sorts.ascending("_id"))).containsExactly(4);
            assertThat(ids(Filters.ne("v", null), Sorts.ascending("_id"))).containsExactly(1, 2, 5, 6, 7, 8, 9);
            assertThat(ids(Filters.gt("v", 4), Sorts.ascending("v"))).containsExactly(8, 2, 9);
            assertThat(ids(Filters.lt("v", 6), Sorts.descending("v"))).containsExactly(2, 8);
            assertThat(ids(Filters.gte("v", "a"), Sorts.ascending("_id"))).containsExactly(1);
            assertThat(ids(new Document(), Sorts.ascending("v", "_id"))).containsExactly(3, 4, 8, 2, 9, 1, 7, 6, 5);
            assertThat(ids(new Document(), Sorts.descending("v", "_id"))).containsExactly(5, 6, 7, 1, 9, 2, 8, 4, 3);
            things.createIndex(Indexes.ascending("v"));
        }
    }

    @Test
    void an_array_matches_by_each_of_its_elements() {
        for (int round = 0; round < 2; round++) {
            things.deleteMany(new Document());
            things.insertMany(List.of(
                    new Document("_id", 1).append("tags", List.of("a", "b")),
                    new Document("_id", 2).append("tags", List.of("b", "c")),
                    new Document("_id", 3).append("tags", List.of()),
                    new Document("_id", 4).append("tags", "b"),
                    new Document("_id", 5)));
            assertThat(ids(Filters.eq("tags", "b"), Sorts.ascending("_id"))).containsExactly(1, 2, 4);
            assertThat(ids(Filters.in("tags", "a", "b"), Sorts.ascending("_id")))
                    .containsExactly(1, 2, 4);
            assertThat(ids(Filters.eq("tags", List.of("a", "b")), Sorts.ascending("_id")))
                    .containsExactly(1);
            Bson metByTwoElements = Filters.and(Filters.gt("tags", "b"), Filters.lt("tags", "c"));
            assertThat(ids(metByTwoElements, Sorts.ascending("_id"))).containsExactly(2);
            assertThat(ids(Filters.size("tags", 0), Sorts.ascending("_id"))).containsExactly(3);
            things.updateOne(Filters.eq(1), Updates.pull("tags", "b"));
            assertThat(ids(Filters.eq("tags", "b"), Sorts.ascending("_id"))).containsExactly(2, 4);
            things.createIndex(Indexes.ascending("tags"));
        }
    }

    @Test
    void some_of_many_values_in_an_order_are_the_same_with_and_without_an_index() {
        Random random = new Random(7);
        List<Document> tagged = IntStream.range(0, 300)
                .mapToObj(i -> tagged(random, new Document("_id", i).append("no", i % 40)))
                .toList();
        List<Document> numbersOfOneTag = IntStream.range(0, 100)
                .mapToObj(i -> new Document("_id", i)
                        .append("tags", "t" + i % 4)
                        .append("state", "s" + i % 2)
                        .append("no", i % 3 == 0 ? List.of(i % 7, 20 + i % 5) : i % 11))
                .toList();
        for (List<Document> documents : List.of(tagged, numbersOfOneTag)) {
            things.drop();
            things.insertMany(documents);
            List<List<Object>> scanned = everyQuestion();
            assertThat(scanned.stream().filter(List::isEmpty)).hasSizeLessThan(scanned.size() / 4);
            for (Bson keys : List.of(
                    Indexes.ascending("tags"),
                    Indexes.ascending("tags", "no"),
                    Indexes.ascending("tags", "no", "_id"),
                    Indexes.ascending("state", "tags", "no", "_id"),
                    Indexes.ascending("no", "tags"),
                    Indexes.compoundIndex(Indexes.ascending("tags"), Indexes.descending("no", "_id")))) {
                things.dropIndexes();
                things.createIndex(keys);
                assertThat(everyQuestion()).as("%s", keys).isEqualTo(scanned);
            }
        }
    }

    private static Document tagged(Random random, Document thing) {
        thing.append("state", "s" + random.nextInt(3));
        List<String> tags =
                random.ints(random.nextInt(4), 0, 6).mapToObj(i -> "t" + i).toList();
        return switch (random.nextInt(8)) {
            case 0 -> thing;
            case 1 -> thing.append("tags", null);
            case 2 -> thing.append("tags", "t" + random.nextInt(6));
            default -> thing.append("tags", tags);
        };
    }

    private List<List<Object>> everyQuestion() {
        List<Bson> tags = List.of(
                Filters.eq("tags", "t1"),
                Filters.in("tags", "t1", "t3", "t9"),
                Filters.in("tags", "t0", "t2", null),
                Filters.and(Filters.in("tags", "t0", "t1"), Filters.in("tags", "t2", "t3", "t1")));
        List<Bson> others = List.of(
                new Document(),
                Filters.eq("state", "s1"),
                Filters.in("state", "s0", "s1"),
                Filters.gte("no", 8),
                Filters.and(Filters.gt("no", 4), Filters.lt("no", 21)),
                Filters.in("no", 3, 5, 21));
        List<Bson> orders = List.of(
                Sorts.ascending("no", "_id"),
                Sorts.descending("no", "_id"),
                Sorts.orderBy(Sorts.ascending("no"), Sorts.descending("_id")),
                Sorts.ascending("state", "no", "_id"),
                Sorts.ascending("tags", "no", "_id"),
                Sorts.descending("_id"));
        List<List<Object>> answers = new ArrayList<>();
        for (Bson tag : tags) {
            for (Bson other : others) {
                for (Bson order : orders) {
                    answers.add(things.find(Filters.and(tag, other))
                            .sort(order)
                            .batchSize(7)
                            .map(d -> d.get("_id"))
                            .into(new ArrayList<>()));
                }
            }
        }
        return answers;
    }

    @Test
    void one_claim_wins_by_find_one_and_update() {
        things.createIndex(Indexes.ascending("dueAt"));
        insertInAnyOrder(
                20, i -> new Document("_id", i).append("dueAt", (long) i).append("owner", null));
        Bson open = Filters.and(Filters.lte("dueAt", 5L), Filters.eq("owner", null));
        FindOneAndUpdateOptions after =
                new FindOneAndUpdateOptions().sort(Sorts.ascending("dueAt")).returnDocument(ReturnDocument.AFTER);
        for (int expected = 0; expected <= 5; expected++) {
            Document claimed = things.findOneAndUpdate(open, Updates.set("owner", "me"), after);
            assertThat(claimed).containsEntry("_id", expected).containsEntry("owner", "me");
        }
        assertThat(things.findOneAndUpdate(open, Updates.set("owner", "me"), after))
                .isNull();
        assertThat(things.findOneAndDelete(Filters.eq("owner", "me"))).isNotNull();
        assertThat(things.countDocuments(Filters.eq("owner", "me"))).isEqualTo(5);
    }

    @Test
    void find_one_and_update_inserts_when_asked() {
        FindOneAndUpdateOptions upsert =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        assertThat(things.findOneAndUpdate(Filters.eq("lease"), Updates.inc("v", 1), upsert))
                .containsEntry("v", 1);
        assertThat(things.findOneAndUpdate(Filters.eq("lease"), Updates.inc("v", 1), upsert))
                .containsEntry("v", 2);
        assertThatThrownBy(() -> things.findOneAndUpdate(
                        Filters.and(Filters.eq("_id", "lease"), Filters.eq("v", 99)), Updates.inc("v", 1), upsert))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(11000));
    }

    @Test
    void a_replacement_with_an_expected_version_replaces_only_that_version() {
        things.insertOne(new Document("_id", "x").append("version", 1));
        Document next = new Document("_id", "x").append("version", 2);
        Bson expected = Filters.and(Filters.eq("_id", "x"), Filters.eq("version", 1));
        assertThat(things.replaceOne(expected, next).getMatchedCount()).isEqualTo(1);
        assertThat(things.replaceOne(expected, next).getMatchedCount()).isZero();
        assertThatThrownBy(() -> things.replaceOne(expected, next, new ReplaceOptions().upsert(true)))
                .isInstanceOfSatisfying(MongoWriteException.class, MongoContract::isDuplicate);
        assertThat(things.findOneAndReplace(
                        Filters.eq("y"), new Document("n", 1), new FindOneAndReplaceOptions().upsert(true)))
                .isNull();
        assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    void an_ordered_insert_stops_at_the_duplicate_and_says_so() {
        things.insertOne(new Document("_id", 3));
        List<Document> batch = numbered(1, 2, 3, 4);
        MongoBulkWriteException failure =
                catchThrowableOfType(MongoBulkWriteException.class, () -> things.insertMany(batch));
        assertThat(failure.getWriteErrors()).singleElement().satisfies(error -> {
            assertThat(error.getIndex()).isEqualTo(2);
            assertThat(error.getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        });
        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(ids(new Document(), Sorts.ascending("_id"))).containsExactly(1, 2, 3);
    }

    @Test
    void an_unordered_insert_goes_on_behind_duplicates() {
        things.insertMany(numbered(2, 4));
        MongoBulkWriteException failure = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.insertMany(numbered(1, 2, 3, 4, 5), new InsertManyOptions().ordered(false)));
        assertThat(failure.getWriteErrors()).extracting(e -> e.getIndex()).containsExactly(1, 3);
        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(3);
        assertThat(things.countDocuments()).isEqualTo(5);
    }

    @Test
    void ordered_bulk_updates_stop_at_the_first_error() {
        things.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
        things.insertMany(List.of(new Document("_id", 1).append("k", 1), new Document("_id", 2).append("k", 2)));
        MongoBulkWriteException failure = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.bulkWrite(List.of(
                        new UpdateOneModel<>(Filters.eq(1), Updates.set("n", 1)),
                        new UpdateOneModel<>(Filters.eq(2), Updates.set("k", 1)),
                        new UpdateOneModel<>(Filters.eq(2), Updates.set("n", 1)))));
        assertThat(failure.getWriteErrors())
                .singleElement()
                .satisfies(e -> assertThat(e.getIndex()).isEqualTo(1));
        assertThat(failure.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(things.countDocuments(Filters.eq("n", 1))).isEqualTo(1);
    }

    @Test
    void a_bulk_of_upserts_replacements_and_deletes_is_counted() {
        things.insertMany(numbered(1, 2, 3));
        var result = things.bulkWrite(
                List.of(
                        new ReplaceOneModel<>(Filters.eq(9), new Document("n", 9), new ReplaceOptions().upsert(true)),
                        new UpdateOneModel<>(Filters.eq(1), Updates.set("n", 1), new UpdateOptions().upsert(true)),
                        new UpdateOneModel<>(Filters.eq(8), Updates.set("n", 8), new UpdateOptions().upsert(true)),
                        new DeleteOneModel<>(Filters.eq(2)),
                        new InsertOneModel<>(new Document("_id", 5))),
                new BulkWriteOptions().ordered(true));
        assertThat(result.getUpserts()).extracting(u -> u.getIndex()).containsExactly(0, 2);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getDeletedCount()).isEqualTo(1);
        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(ids(new Document(), Sorts.ascending("_id"))).containsExactly(1, 3, 5, 8, 9);
    }

    @Test
    void updates_of_many_keep_indexes_true() {
        things.createIndex(Indexes.ascending("s", "n"));
        insertInAnyOrder(100, i -> new Document("_id", i).append("s", "A").append("n", i));
        assertThat(things.updateMany(Filters.lt("n", 40), Updates.combine(Updates.set("s", "B"), Updates.inc("n", 100)))
                        .getModifiedCount())
                .isEqualTo(40);
        assertThat(things.countDocuments(Filters.eq("s", "A"))).isEqualTo(60);
        assertThat(ids(Filters.eq("s", "B"), Sorts.ascending("n"))).hasSize(40).startsWith(0, 1);
        assertThat(things.updateOne(Filters.eq("s", "A"), Updates.unset("s")).getModifiedCount())
                .isEqualTo(1);
        assertThat(things.deleteMany(Filters.eq("s", "A")).getDeletedCount()).isEqualTo(59);
        assertThat(things.countDocuments()).isEqualTo(41);
    }

    @Test
    void a_simple_aggregation_matches_groups_and_sorts() {
        things.createIndex(Indexes.ascending("unit"));
        insertInAnyOrder(
                30, i -> new Document("_id", i).append("unit", "u" + i % 3).append("n", i));
        List<Document> sums = things.aggregate(List.of(
                        Aggregates.match(Filters.in("unit", "u0", "u2")),
                        Aggregates.group("$unit", Accumulators.sum("sum", "$n"), Accumulators.sum("count", 1)),
                        Aggregates.sort(Sorts.descending("_id"))))
                .into(new ArrayList<>());
        assertThat(sums)
                .containsExactly(
                        new Document("_id", "u2").append("sum", 155).append("count", 10),
                        new Document("_id", "u0").append("sum", 135).append("count", 10));
        assertThat(things.aggregate(List.of(
                                Aggregates.match(Filters.eq("unit", "u1")),
                                Aggregates.sort(Sorts.descending("n")),
                                Aggregates.limit(2),
                                Aggregates.project(Projections.include("n"))))
                        .map(d -> d.getInteger("n")))
                .containsExactly(28, 25);
        assertThat(things.distinct("unit", String.class)).containsExactlyInAnyOrder("u0", "u1", "u2");
    }

    @Test
    void a_long_answer_comes_in_batches_and_every_document_once() {
        insertInAnyOrder(2_500, i -> new Document("_id", i).append("n", i % 7));
        things.createIndex(Indexes.ascending("n"));
        assertThat(ids(new Document(), null)).hasSize(2_500).doesNotHaveDuplicates();
        assertThat(things.find(Filters.gte("n", 3))
                        .batchSize(13)
                        .map(d -> d.get("_id"))
                        .into(new ArrayList<>()))
                .hasSize(IntStream.range(0, 2_500).filter(i -> i % 7 >= 3).toArray().length)
                .doesNotHaveDuplicates();
        assertThat(things.find()
                        .sort(Sorts.ascending("n", "x"))
                        .batchSize(100)
                        .map(d -> d.getInteger("n"))
                        .into(new ArrayList<>()))
                .hasSize(2_500)
                .isSorted();
        assertThat(things.find()
                        .sort(Sorts.ascending("_id"))
                        .skip(10)
                        .limit(1_500)
                        .batchSize(700))
                .hasSize(1_500);
    }

    @Test
    void a_collection_is_renamed_with_its_documents_and_indexes() {
        things.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
        things.insertMany(List.of(new Document("_id", 1).append("k", 1), new Document("_id", 2).append("k", 2)));
        MongoCollection<Document> live = database.getCollection("live");
        live.insertOne(new Document("_id", 99));
        assertThatThrownBy(() -> things.renameCollection(new MongoNamespace(database.getName(), "live")))
                .isInstanceOf(MongoCommandException.class);
        things.renameCollection(
                new MongoNamespace(database.getName(), "live"), new RenameCollectionOptions().dropTarget(true));
        assertThat(database.listCollectionNames()).containsExactly("live");
        assertThat(live.find(Filters.eq("k", 2)).first()).containsEntry("_id", 2);
        assertThatThrownBy(() -> live.insertOne(new Document("_id", 3).append("k", 1)))
                .isInstanceOfSatisfying(MongoWriteException.class, MongoContract::isDuplicate);
        assertThat(live.listIndexes().map(d -> d.getString("name"))).containsExactlyInAnyOrder("_id_", "k_1");
        assertThat(things.countDocuments()).isZero();
    }

    @Test
    void dropping_an_index_or_a_collection_leaves_the_others() {
        MongoCollection<Document> other = database.getCollection("other");
        for (MongoCollection<Document> each : List.of(things, other)) {
            each.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
            each.insertOne(new Document("_id", 1).append("k", 1));
        }
        things.dropIndex("k_1");
        things.insertOne(new Document("_id", 2).append("k", 1));
        assertThat(other.listIndexes().map(d -> d.getString("name"))).contains("k_1");
        things.drop();
        assertThat(database.listCollectionNames()).containsExactly("other");
        assertThatThrownBy(() -> other.insertOne(new Document("_id", 2).append("k", 1)))
                .isInstanceOfSatisfying(MongoWriteException.class, MongoContract::isDuplicate);
    }

    @Test
    void an_index_is_made_once_and_not_with_other_options() {
        things.createIndex(Indexes.ascending("k"));
        things.createIndex(Indexes.ascending("k"));
        assertThat(things.listIndexes()).hasSize(2);
        assertThatThrownBy(() -> things.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true)))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void a_projection_keeps_the_named_fields() {
        things.insertOne(new Document("_id", 1).append("a", 1).append("b", new Document("c", 2).append("d", 3)));
        assertThat(things.find().projection(Projections.include("b.c")).first())
                .isEqualTo(new Document("_id", 1).append("b", new Document("c", 2)));
        assertThat(things.find().projection(Projections.exclude("a", "b.d")).first())
                .isEqualTo(new Document("_id", 1).append("b", new Document("c", 2)));
    }

    private interface DocumentOf {
        Document apply(int i);
    }

    private void insertInAnyOrder(int count, DocumentOf document) {
        List<Document> documents = new ArrayList<>(
                IntStream.range(0, count).mapToObj(document::apply).toList());
        Collections.shuffle(documents, new Random(42));
        things.insertMany(documents);
    }

    private static List<Document> numbered(Integer... ids) {
        return Arrays.stream(ids).map(id -> new Document("_id", id)).toList();
    }

    private List<Object> ids(Bson filter, Bson sort) {
        return things.find(filter).sort(sort).map(d -> d.get("_id")).into(new ArrayList<>());
    }

    private void assertDuplicate(Document document) {
        assertThatThrownBy(() -> things.insertOne(document))
                .isInstanceOfSatisfying(MongoWriteException.class, MongoContract::isDuplicate);
    }

    private static void isDuplicate(MongoWriteException e) {
        assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
    }
}
