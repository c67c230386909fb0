package io.bihuan.platform.readmodel;

import static io.bihuan.platform.readmodel.Bank.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.ReadModelRebuilder.Options;
import io.bihuan.platform.readmodel.ReadModelRebuilder.Replayed;
import io.bihuan.platform.readmodel.ReplayJob.Kind;
import io.bihuan.platform.readmodel.ReplayJob.Phase;
import io.bihuan.platform.readmodel.Savings.Balance;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReplayJobTest {

    private static final String REPLAY = "/admin/read-models/balances/replay";
    private static Bank bank;
    private CountDownLatch gate = new CountDownLatch(0);

    @BeforeAll
    static void start() {
        bank = new Bank();
        for (int i = 0; i < 40; i++) {
            bank.open("account-" + i, "清河县");
            bank.pay("account-" + i, i);
            bank.pay("account-" + i, 1_000);
        }
        bank.settle();
    }

    @AfterAll
    static void stop() {
        bank.close();
    }

    @AfterEach
    void openTheGate() {
        gate.countDown();
        bank.faults().beforeFold = info -> {};
        patiently().until(() -> !running());
    }

    @Test
    void a_replay_is_a_job_that_can_be_looked_at() {
        String digest = bank.bean(ReadModelRebuilder.class).verify("balances").liveDigest();
        HttpResponse<String> begun = bank.post(REPLAY + "?workers=3");

        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(begun.headers().firstValue("Location")).hasValue(REPLAY);
        patiently().until(() -> phase().equals("DONE"));
        String done = bank.get(REPLAY).body();
        assertThat(JsonPath.<Integer>read(done, "$.workers")).isEqualTo(3);
        assertThat(JsonPath.<String>read(done, "$.startedBy")).isEqualTo("O-1");
        assertThat(JsonPath.<String>read(done, "$.startedAt")).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(JsonPath.<Integer>read(done, "$.documents")).isEqualTo(40);
        assertThat(JsonPath.<Integer>read(done, "$.position")).isEqualTo(JsonPath.<Integer>read(done, "$.head"));
        assertThat(JsonPath.<Integer>read(done, "$.eventsPerSecond")).isPositive();
        assertThat(JsonPath.<String>read(done, "$.outcome.digest")).isEqualTo(digest);
        assertThat(JsonPath.<Boolean>read(done, "$.outcome.unchanged")).isTrue();
        assertThat(bank.post(REPLAY + "/stop").body()).contains("READ_MODEL_NOTHING_TO_STOP");
        assertThat(bank.post(REPLAY + "/resume").body()).contains("READ_MODEL_NOTHING_TO_RESUME");
        assertThat(bank.post(REPLAY + "?workers=17").statusCode()).isEqualTo(422);
        assertThat(bank.get("/admin/read-models/nothing/replay").statusCode()).isEqualTo(404);
    }

    @Test
    void a_replay_under_way_says_how_far_it_is_and_refuses_another() {
        pauseAt(100);
        bank.post(REPLAY + "?workers=1");
        patiently().until(() -> JsonPath.<Integer>read(bank.get(REPLAY).body(), "$.position") > 0);

        String progress = bank.get(REPLAY).body();
        assertThat(JsonPath.<String>read(progress, "$.phase")).isEqualTo("FOLDING");
        assertThat(JsonPath.<Integer>read(progress, "$.position"))
                .isLessThan(100)
                .isLessThan(JsonPath.<Integer>read(progress, "$.head"));
        assertThat(JsonPath.<Integer>read(progress, "$.documents")).isPositive();
        assertThat(JsonPath.<Integer>read(progress, "$.remainingSeconds")).isNotNegative();
        HttpResponse<String> refused = bank.post("/admin/read-models/balances/verify");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("READ_MODEL_BUSY", "\"doing\":\"REPLAY\"", "\"by\":\"O-1\"", "\"since\"");
    }

    @Test
    void a_replay_that_was_stopped_goes_on_where_it_was() {
        Replayed whole = bank.bean(ReadModelRebuilder.class).replay("balances");
        stopAt(100);
        ReplayJob stopped = job();
        assertThat(stopped.checkpoint().position()).isBetween(1L, 99L);
        assertThat(bank.database.listCollectionNames().into(new ArrayList<>()))
                .contains("rm_balances_" + stopped.generation());
        assertThat(bank.verify("balances").equal()).as("a check comes between").isTrue();

        assertThat(bank.post(REPLAY + "/resume?workers=8").statusCode()).isEqualTo(202);
        patiently().until(() -> phase().equals("DONE"));

        String done = bank.get(REPLAY).body();
        assertThat(JsonPath.<Integer>read(done, "$.runs")).isEqualTo(2);
        assertThat(JsonPath.<String>read(done, "$.outcome.digest")).isEqualTo(whole.digest());
        assertThat(bank.state("balances").generation()).isEqualTo(stopped.generation());
        bank.assertParity();
    }

    @Test
    void a_replay_whose_process_ended_goes_on_in_the_next() {
        Replayed whole = bank.bean(ReadModelRebuilder.class).replay("balances");
        pauseAt(100);
        bank.post(REPLAY + "?workers=1");
        patiently().until(() -> job().checkpoint().position() > 0);
        Thread closing = new Thread(() -> {
            try {
                bank.bean(ReplayRuns.class).close();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        closing.start();
        patiently().until(() -> closing.getState() == Thread.State.TIMED_WAITING);
        gate.countDown();
        bank.stop();
        bank.start();

        ReplayJob stopped = job();
        assertThat(stopped.phase()).isEqualTo(Phase.STOPPED);
        assertThat(bank.bean(ReadModelRebuilder.class)
                        .replay("balances", Options.workers(2))
                        .digest())
                .isEqualTo(whole.digest());
        assertThat(job().runs()).isEqualTo(2);
        assertThat(bank.state("balances").generation()).isEqualTo(stopped.generation());
        bank.settle();
    }

    @Test
    void a_replay_whose_process_was_killed_is_known_by_its_lease() {
        stopAt(100);
        bank.database
                .getCollection(ReplayJobs.COLLECTION)
                .updateOne(
                        new Document("_id", "balances/REPLAY"), new Document("$set", new Document("phase", "FOLDING")));

        assertThat(phase()).isEqualTo("INTERRUPTED");
        assertThat(bank.post(REPLAY + "/stop").body()).contains("\"phase\":\"STOPPED\"");
        assertThat(bank.bean(ReadModelRebuilder.class).replay("balances").unchanged())
                .isTrue();
        assertThat(job().runs()).isEqualTo(2);
    }

    @Test
    void under_another_fold_it_begins_anew_and_says_so() {
        stopAt(100);
        int before = job().generation();
        bank.database
                .getCollection(ReplayJobs.COLLECTION)
                .updateOne(
                        new Document("_id", "balances/REPLAY"),
                        new Document("$set", new Document("fingerprint", "another")));

        bank.post(REPLAY + "/resume");
        patiently().until(() -> phase().equals("DONE"));
        assertThat(job().generation()).isGreaterThan(before);
        assertThat(job().message()).contains("began anew");
        assertThat(bank.database.listCollectionNames().into(new ArrayList<>())).doesNotContain("rm_balances_" + before);
    }

    @Test
    void what_was_stopped_can_be_given_up() {
        stopAt(100);
        String collection = "rm_balances_" + job().generation();

        assertThat(bank.delete(REPLAY).body()).contains("\"phase\":\"ABANDONED\"");
        assertThat(bank.database.listCollectionNames().into(new ArrayList<>())).doesNotContain(collection);
        assertThat(bank.post(REPLAY + "/resume").statusCode()).isEqualTo(409);
    }

    @Test
    void a_generation_that_lacks_a_write_never_becomes_live() {
        bank.settle();
        int live = bank.state("balances").generation();
        bank.faults().beforeFold = info -> bank.writes.lose.set(info.position() > 110 ? 1 : 0);

        assertThatThrownBy(() -> bank.bean(ReadModelRebuilder.class).replay("balances", Options.workers(1)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        wrong -> assertThat(wrong.code()).isEqualTo(PlatformError.READ_MODEL_REPLAY_WRONG));
        bank.writes.lose.set(0);

        assertThat(bank.state("balances").generation()).isEqualTo(live);
        assertThat(phase()).isEqualTo("FAILED");
        assertThat(bank.get(REPLAY).body()).contains("READ_MODEL_REPLAY_WRONG");
        assertThat(bank.readModels().find(Balance.class, "account-7")).isPresent();
    }

    @Test
    void a_replay_says_which_documents_it_has_changed() {
        bank.settle();
        bank.database
                .getCollection("rm_balances_" + bank.state("balances").generation())
                .updateOne(new Document("_id", "account-3"), new Document("$set", new Document("b.balance", 1)));
        bank.database
                .getCollection("rm_balances_" + bank.state("balances").generation())
                .insertOne(new Document("_id", "too-much").append("pos", 1L).append("b", new Document("balance", 1)));

        Replayed replayed = bank.bean(ReadModelRebuilder.class).replay("balances");
        assertThat(replayed.unchanged()).isFalse();
        assertThat(replayed.different()).isEqualTo(2);
        assertThat(replayed.examples()).containsExactlyInAnyOrder("account-3", "too-much");
    }

    @Test
    void whoever_asks_meanwhile_gets_an_answer_and_never_an_older_one() {
        bank.open("watched", "清河县");
        bank.settle();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Long> asking = CompletableFuture.supplyAsync(
                () -> {
                    long seen = 0;
                    while (!done.get()) {
                        long balance = bank.readModels()
                                .find(Balance.class, "watched")
                                .orElseThrow()
                                .balance();
                        assertThat(balance).isGreaterThanOrEqualTo(seen);
                        seen = balance;
                    }
                    return seen;
                },
                ReplayJobTest::beside);
        CompletableFuture<Void> paying = CompletableFuture.runAsync(
                () -> {
                    while (!done.get()) {
                        bank.pay("watched", 1);
                    }
                },
                ReplayJobTest::beside);
        try {
            for (int workers : new int[] {1, 4, 8}) {
                bank.bean(ReadModelRebuilder.class).replay("balances", Options.workers(workers));
            }
        } finally {
            done.set(true);
        }
        paying.join();
        assertThat(asking.join()).isPositive();
        bank.settle();
        bank.assertParity();
    }

    /** In a thread of its own: the common pool has a single one on two processors, and both have to go on at once. */
    private static void beside(Runnable task) {
        new Thread(task).start();
    }

    private void pauseAt(long position) {
        gate = new CountDownLatch(1);
        CountDownLatch mine = gate;
        bank.faults().beforeFold = info -> {
            if (info.position() >= position) {
                try {
                    mine.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private void stopAt(long position) {
        pauseAt(position);
        bank.post(REPLAY + "?fresh=true&workers=1");
        patiently().until(() -> job().checkpoint().position() > 0);
        assertThat(bank.post(REPLAY + "/stop").body()).contains("\"stopping\":true");
        gate.countDown();
        patiently().until(() -> phase().equals("STOPPED"));
        bank.faults().beforeFold = info -> {};
    }

    private static boolean running() {
        return bank.bean(ReplayRuns.class)
                .find("balances", Kind.REPLAY)
                .filter(job -> job.phase().isRunning())
                .isPresent();
    }

    private static String phase() {
        return JsonPath.read(bank.get(REPLAY).body(), "$.phase");
    }

    private static ReplayJob job() {
        return bank.bean(ReplayRuns.class).require("balances", Kind.REPLAY);
    }
}
