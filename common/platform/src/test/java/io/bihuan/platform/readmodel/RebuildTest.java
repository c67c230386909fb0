package io.bihuan.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.axon.ParkedEvents;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.Savings.Balance;
import io.bihuan.platform.readmodel.Savings.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private static Bank bank;
    private static final String PLACE = "清河县";

    @BeforeAll
    static void start() {
        bank = new Bank();
        for (int i = 0; i < 10; i++) {
            bank.open("account-" + i, PLACE);
            bank.pay("account-" + i, i);
        }
        bank.settle();
    }

    @AfterAll
    static void stop() {
        bank.close();
    }

    @Test
    void a_document_that_was_tampered_with_is_found_out_and_restored() {
        bank.settle();
        bank.assertParity();
        live("balances")
                .updateOne(
                        new Document("_id", "account-3"), new Document("$set", new Document("b.balance", 1_000_000)));

        ReadModelRebuilder.Parity parity = bank.verify("balances");
        assertThat(parity.equal()).isFalse();
        assertThat(parity.liveDigest()).isNotEqualTo(parity.rebuiltDigest()).hasSize(64);
        assertThat(parity.liveDocuments()).isEqualTo(parity.rebuiltDocuments());

        assertThat(bank.post("/admin/read-models/balances/replay?wait=true").statusCode())
                .isEqualTo(200);
        assertThat(bank.readModels()
                        .find(Balance.class, "account-3")
                        .orElseThrow()
                        .balance())
                .isEqualTo(3);
        assertThat(bank.post("/admin/read-models/balances/verify?wait=true").body())
                .contains("\"equal\":true", parity.rebuiltDigest());
    }

    @Test
    void nothing_is_lost_and_queries_answer_while_a_model_is_rebuilt_under_load() {
        bank.settle();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Void>> writing = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                String account = "busy-" + writer;
                writing.add(CompletableFuture.runAsync(
                        () -> {
                            bank.open(account, PLACE);
                            for (int i = 0; i < 25; i++) {
                                bank.pay(account, 1);
                            }
                        },
                        writers));
            }
            AtomicInteger unanswered = new AtomicInteger();
            CompletableFuture<?> reading = CompletableFuture.runAsync(
                    () -> {
                        while (!CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new))
                                .isDone()) {
                            if (bank.readModels()
                                    .find(Balance.class, "account-1")
                                    .isEmpty()) {
                                unanswered.incrementAndGet();
                            }
                        }
                    },
                    Executors.newSingleThreadExecutor());
            int generation = bank.state("totals").generation();
            for (String model : List.of("totals", "balances", "totals")) {
                bank.bean(ReadModelRebuilder.class).replay(model);
            }
            reading.join();
            writing.forEach(CompletableFuture::join);

            assertThat(unanswered).hasValue(0);
            assertThat(bank.state("totals").generation()).isGreaterThanOrEqualTo(generation + 2);
        } finally {
            writers.shutdown();
        }
        bank.settle();
        bank.assertParity();
        assertThat(bank.readModels().find(Total.class, PLACE).orElseThrow().balances())
                .containsEntry("busy-0", 25L)
                .containsEntry("busy-7", 25L);
    }

    @Test
    void of_two_rebuilds_at_once_one_is_refused_or_comes_after() {
        bank.settle();
        ReadModelRebuilder rebuilder = bank.bean(ReadModelRebuilder.class);
        List<CompletableFuture<Object>> both = List.of(attempt(rebuilder), attempt(rebuilder));
        List<Object> outcomes = both.stream().map(CompletableFuture::join).toList();

        assertThat(outcomes).anyMatch(ReadModelRebuilder.Replayed.class::isInstance);
        assertThat(outcomes)
                .allMatch(outcome -> outcome instanceof ReadModelRebuilder.Replayed
                        || outcome instanceof DomainException refusal
                                && refusal.code() == PlatformError.READ_MODEL_BUSY);
        assertThat(bank.state("totals").switching()).isFalse();
        bank.open(UUID.randomUUID().toString(), PLACE);
        bank.settle();
        bank.assertParity();
    }

    private static CompletableFuture<Object> attempt(ReadModelRebuilder rebuilder) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return rebuilder.replay("totals");
            } catch (DomainException refusal) {
                return refusal;
            }
        });
    }

    @Test
    void a_rebuild_that_died_while_switching_blocks_nobody_for_ever() {
        bank.settle();
        ReadModelState states = bank.bean(ReadModelState.class);
        assertThat(states.take("totals", bank.holder("dead node"))).isTrue();
        assertThat(states.holdBack("totals", "dead node")).isTrue();
        ReadModelState.State held = bank.state("totals");
        long late = bank.open("late-" + UUID.randomUUID(), PLACE);

        assertThatThrownBy(() -> bank.bean(ReadModelRebuilder.class).replay("totals"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(PlatformError.READ_MODEL_BUSY));
        assertThat(bank.state("totals").position()).as("held back").isLessThan(late);

        bank.clock.pass(ReadModelState.LEASE);
        bank.settle();
        assertThat(bank.state("totals").switching()).isFalse();
        assertThat(states.makeLive(held, "dead node", 99))
                .as("its time was up; it must not replace what has gone on")
                .isFalse();
        assertThat(states.renew("totals", "dead node")).isFalse();
        bank.assertParity();
    }

    @Test
    void a_batch_that_was_announced_before_a_switch_arrives_nowhere_after_it() {
        bank.settle();
        ReadModelState states = bank.bean(ReadModelState.class);
        String model = "toy-" + UUID.randomUUID();
        ReadModelState.State seen = states.read(model);
        assertThat(states.announce(seen, 5)).isTrue();
        states.take(model, bank.holder("node"));
        states.holdBack(model, "node");
        assertThat(states.announce(states.read(model), 6)).as("held back").isFalse();
        assertThat(states.makeLive(states.read(model), "node", 2)).isTrue();

        assertThat(states.arrive(seen, 5)).isFalse();
        assertThat(states.read(model).position()).isEqualTo(-1);
        assertThat(states.announce(seen, 5)).as("loaded before the switch").isFalse();
        assertThat(states.announce(states.read(model), 5)).isTrue();
    }

    @Test
    void what_dead_rebuilds_left_behind_is_dropped() {
        bank.settle();
        bank.database.getCollection("rm_totals_77").insertOne(new Document("_id", "x"));
        bank.database.getCollection("rm_totals_by_year_77").insertOne(new Document("_id", "another model's"));
        bank.verify("totals");
        assertThat(bank.database.listCollectionNames().into(new ArrayList<>()))
                .doesNotContain("rm_totals_77")
                .contains(
                        "rm_totals_by_year_77",
                        "rm_totals_" + bank.state("totals").generation());
    }

    @Test
    void a_fold_that_stumbles_over_what_it_took_before_replaces_nothing() {
        bank.open("brittle", PLACE);
        bank.pay("brittle", 3);
        bank.settle();
        ReadModelState.State before = bank.state("balances");
        bank.faults().poisoned.add("brittle");
        try {
            assertThatThrownBy(() -> bank.bean(ReadModelRebuilder.class).replay("balances"))
                    .isInstanceOfSatisfying(DomainException.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo(PlatformError.READ_MODEL_UNFOLDABLE);
                        assertThat(refusal.facts()).containsEntry("aggregateId", "brittle");
                    });
        } finally {
            bank.faults().poisoned.clear();
        }
        assertThat(bank.state("balances").generation()).isEqualTo(before.generation());
        assertThat(bank.readModels()
                        .find(Balance.class, "brittle")
                        .orElseThrow()
                        .balance())
                .isEqualTo(3);
        bank.pay("brittle", 4);
        bank.settle();
        bank.assertParity();
    }

    @Test
    void an_aggregate_that_is_parked_stays_so_through_a_rebuild_and_can_be_tried_again_after_it() {
        bank.open("parked", PLACE);
        bank.settle();
        bank.faults().poisoned.add("parked");
        bank.pay("parked", 3);
        bank.settle();
        ReadModelRebuilder.Replayed replayed =
                bank.bean(ReadModelRebuilder.class).replay("balances");
        assertThat(replayed.stillParked()).containsExactly("parked");
        bank.pay("parked", 4);
        bank.settle();

        bank.faults().poisoned.clear();
        assertThat(bank.bean(ParkedEvents.class).retry("read.balances").freed()).isEqualTo(1);
        assertThat(bank.readModels().find(Balance.class, "parked").orElseThrow().payments())
                .containsExactly(3L, 4L);
        bank.assertParity();
    }

    private static MongoCollection<Document> live(String model) {
        return bank.database.getCollection(
                "rm_" + model + "_" + bank.state(model).generation());
    }
}
