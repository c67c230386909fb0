package io.bihuan.platform.readmodel;

import static io.bihuan.platform.readmodel.Bank.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.platform.axon.ParkedEvents;
import io.bihuan.platform.readmodel.Savings.Balance;
import io.bihuan.platform.readmodel.Savings.Total;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static Bank bank;

    @BeforeAll
    static void start() {
        bank = new Bank();
    }

    @AfterAll
    static void stop() {
        bank.close();
    }

    @Test
    void documents_are_the_fold_of_the_events() {
        bank.open("fold-1", "清河县");
        bank.pay("fold-1", 5);
        bank.pay("fold-1", 7_000);
        bank.open("fold-2", "清河县");
        bank.settle();

        Balance balance = bank.readModels().find(Balance.class, "fold-1").orElseThrow();
        assertThat(balance.balance()).isEqualTo(7_005);
        assertThat(balance.payments()).containsExactly(5L, 7_000L);
        assertThat(balance.openedAt()).isEqualTo(bank.clock.instant());
        assertThat(bank.readModels().find(Total.class, "清河县").orElseThrow().balances())
                .isEqualTo(Map.of("fold-1", 7_005L, "fold-2", 0L));
        bank.assertParity();
    }

    @Test
    void events_that_come_again_change_nothing() {
        for (int i = 0; i < 20; i++) {
            bank.open("again-" + i, "石桥镇");
            bank.pay("again-" + i, i);
        }
        bank.settle();
        String totals = bank.verify("totals").liveDigest();
        String balances = bank.verify("balances").liveDigest();

        bank.stop();
        bank.loseTokens();
        bank.start();
        patiently().until(() -> bank.get("/admin/processors").body().contains("\"lag\":0"));
        assertThat(bank.verify("totals").liveDigest()).isEqualTo(totals);
        assertThat(bank.verify("balances").liveDigest()).isEqualTo(balances);

        bank.open("again-marker", "平川县");
        bank.settle();
        assertThat(bank.readModels()
                        .find(Balance.class, "again-7")
                        .orElseThrow()
                        .payments())
                .containsExactly(7L);
        assertThat(bank.bean(ParkedEvents.class).count("read.balances")).isZero();
        bank.assertParity();
    }

    @Test
    void a_batch_whose_write_fails_is_written_later() {
        bank.settle();
        bank.writes.failBefore.set(1);
        bank.open("lost-1", "海川市");
        bank.pay("lost-1", 3);
        patiently().until(() -> balanceOf("lost-1") == 3);

        bank.writes.failAfter.set(1);
        bank.pay("lost-1", 4);
        patiently().until(() -> bank.writes.failAfter.get() == 0 && balanceOf("lost-1") == 7);

        bank.settle();
        assertThat(bank.readModels().find(Balance.class, "lost-1").orElseThrow().payments())
                .as("folded once although written twice")
                .containsExactly(3L, 4L);
        assertThat(bank.bean(ParkedEvents.class).count("read.balances")).isZero();
        bank.assertParity();
    }

    @Test
    void a_store_that_is_away_while_an_event_is_folded_parks_nothing() {
        bank.settle();
        bank.faults().foldsWithoutStore.set(2);
        bank.open("away-1", "海川市");
        patiently().until(() -> balanceOf("away-1") == 0);

        assertThat(bank.faults().foldsWithoutStore).hasValue(0);
        assertThat(bank.bean(ParkedEvents.class).count("read.balances")).isZero();
    }

    @Test
    void a_poison_event_parks_its_aggregate_until_it_is_tried_again() {
        bank.open("sick", "云岭市");
        bank.open("sound", "云岭市");
        bank.settle();
        bank.faults().poisoned.add("sick");
        long poison = bank.pay("sick", 1);
        bank.pay("sick", 2);
        bank.pay("sound", 9);
        long last = bank.pay("sick", 3);
        bank.settle();

        assertThat(bank.state("balances").position())
                .as("goes on though the last event is parked")
                .isGreaterThanOrEqualTo(last);
        assertThat(balanceOf("sound")).isEqualTo(9);
        assertThat(balanceOf("sick")).isZero();
        assertThat(bank.bean(ParkedEvents.class).list("read.balances", 10))
                .singleElement()
                .satisfies(parked -> {
                    assertThat(parked.aggregateId()).isEqualTo("sick");
                    assertThat(parked.position()).isEqualTo(poison);
                    assertThat(parked.cause()).contains("cannot fold sick");
                });
        assertThat(bank.get("/admin/processors").body())
                .contains("\"name\":\"read.balances\"", "\"parked\":1", "\"aggregateId\":\"sick\"");
        ReadModelRebuilder.Parity parity = bank.verify("balances");
        assertThat(parity.equal()).as(parity.toString()).isTrue();
        assertThat(parity.unfoldable()).containsExactly("sick");

        assertThat(bank.post("/admin/processors/read.balances/retry-parked").body())
                .contains("\"tried\":1", "\"freed\":0", "\"stillParked\":1");
        bank.faults().poisoned.clear();
        assertThat(bank.verify("balances").equal())
                .as("the fold is repaired, the letters wait")
                .isFalse();
        bank.writes.failBefore.set(1);
        assertThat(bank.post("/admin/processors/read.balances/retry-parked").body())
                .as("the store fails, no letter is lost")
                .contains("\"freed\":0", "\"stillParked\":1");
        assertThat(bank.post("/admin/processors/read.balances/retry-parked").body())
                .contains("\"tried\":1", "\"freed\":1", "\"stillParked\":0");

        assertThat(balanceOf("sick")).isEqualTo(6);
        bank.pay("sick", 4);
        bank.settle();
        assertThat(bank.readModels().find(Balance.class, "sick").orElseThrow().payments())
                .containsExactly(1L, 2L, 3L, 4L);
        bank.assertParity();
        assertThat(bank.post("/admin/processors/read.nothing/retry-parked").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_event_that_cannot_say_what_it_touches_parks_only_its_own_aggregate() {
        bank.open("mute", "城关区");
        bank.settle();
        bank.faults().poisoned.add("keys-of-mute");
        bank.pay("mute", 1);
        for (int i = 0; i < 10; i++) {
            bank.open("talker-" + i, "城关区");
        }
        bank.settle();

        assertThat(bank.bean(ParkedEvents.class).list("read.totals", 100))
                .extracting(ParkedEvents.Parked::aggregateId)
                .containsExactly("mute");
        bank.faults().poisoned.clear();
        assertThat(bank.post("/admin/processors/read.totals/retry-parked").body())
                .as("others have taken the document further: only a rebuild knows the order")
                .contains("\"freed\":0", "\"stillParked\":1");
        assertThat(bank.get("/admin/processors").body()).contains("rebuild it");

        assertThat(bank.post("/admin/read-models/totals/replay?wait=true").statusCode())
                .isEqualTo(200);
        assertThat(bank.bean(ParkedEvents.class).count("read.totals")).isZero();
        assertThat(bank.readModels().find(Total.class, "城关区").orElseThrow().balances())
                .containsEntry("mute", 1L);
        bank.pay("mute", 2);
        bank.settle();
        bank.assertParity();
    }

    private static long balanceOf(String account) {
        Optional<Balance> found = bank.readModels().find(Balance.class, account);
        return found.map(Balance::balance).orElse(-1L);
    }

    @Test
    void the_page_of_processors_shows_all_of_them() {
        bank.settle();
        for (String name : List.of("read.balances", "read.totals", "automation.when-opened-then-greet")) {
            assertThat(bank.get("/admin/processors").body()).contains("\"name\":\"" + name + "\"");
        }
    }
}
