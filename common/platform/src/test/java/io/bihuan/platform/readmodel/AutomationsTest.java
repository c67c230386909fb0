package io.bihuan.platform.readmodel;

import static io.bihuan.platform.readmodel.Bank.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.platform.axon.ParkedEvents;
import io.bihuan.platform.command.LogPositions;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Policies on the log: when they start, what stops them, what never makes them act again. */
class AutomationsTest {

    private static final String GREET = "automation.when-opened-then-greet";

    private final Bank bank = new Bank();

    @AfterEach
    void stop() {
        bank.close();
    }

    @Test
    void a_policy_acts_once_on_what_was_stored_before_its_first_start_and_never_on_a_rebuild() {
        bank.open("early", "清河县");
        patiently().until(() -> lastSequence("early") == 1);
        bank.stop();
        // As if the policy had been added to a service that has a history already.
        bank.database.getCollection("trackingtokens").deleteMany(new Document("processorName", GREET));
        bank.start();

        patiently().until(() -> bank.faults().greetings.contains("early"));
        bank.settle();
        bank.bean(ReadModelRebuilder.class).replay("balances");
        bank.bean(ReadModelRebuilder.class).replay("totals");
        bank.open("later", "清河县");
        patiently().until(() -> lastSequence("later") == 1);
        assertThat(bank.faults().greetings).containsExactly("early", "later");
    }

    @Test
    void a_refused_command_parks_the_event_in_sight_of_operators_and_the_policy_goes_on() {
        bank.faults().rude.add("rude");
        bank.open("rude", "清河县");
        bank.open("polite", "清河县");
        patiently().until(() -> lastSequence("polite") == 1);

        assertThat(bank.bean(ParkedEvents.class).list(GREET, 10))
                .singleElement()
                .satisfies(parked -> {
                    assertThat(parked.aggregateId()).isEqualTo("rude");
                    assertThat(parked.cause()).contains("CUSTOMER_IS_RUDE");
                });
        assertThat(bank.post("/admin/processors/" + GREET + "/retry-parked").body())
                .contains("\"freed\":0", "\"stillParked\":1");
        bank.faults().rude.clear();
        assertThat(bank.post("/admin/processors/" + GREET + "/retry-parked").body())
                .contains("\"freed\":1", "\"stillParked\":0");
        assertThat(lastSequence("rude")).isEqualTo(1);
    }

    @Test
    void while_the_store_is_away_a_policy_waits_and_parks_nothing() {
        bank.faults().thanksWithoutStore.set(2);
        bank.open("thanked", "清河县");
        bank.pay("thanked", 5);
        bank.pay("thanked", 6);

        patiently().until(() -> bank.faults().thanks.size() == 2);
        assertThat(bank.faults().thanks).containsExactly("thanked 5", "thanked 11");
        assertThat(bank.bean(ParkedEvents.class).count("automation.when-paid-in-then-thank"))
                .isZero();
    }

    private long lastSequence(String account) {
        return bank.bean(LogPositions.class).lastSequence(account);
    }
}
