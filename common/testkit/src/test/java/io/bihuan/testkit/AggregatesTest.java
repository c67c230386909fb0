package io.bihuan.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.test.AxonAssertionError;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class AggregatesTest {

    @Test
    void handlers_get_what_the_platform_injects() {
        Aggregates.fixture(Tip.class)
                .givenNoPriorActivity()
                .when(new ReceiveTip("t-1"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new TipReceived("t-1", LocalDate.parse("2024-09-13"), "990100-GA", "990100"));
    }

    @Test
    void the_test_holds_the_clock() {
        MovableClock clock = MovableClock.at("2024-09-30T10:00:00+08:00");
        Aggregates.fixture(Tip.class, clock)
                .givenNoPriorActivity()
                .when(new ReceiveTip("t-1"))
                .expectEvents(new TipReceived("t-1", LocalDate.parse("2024-10-09"), "990100-GA", "990100"));
    }

    @Test
    void a_refusal_is_known_by_its_code_and_facts() {
        Aggregates.expectRefusal(closing(), Refusal.TOO_EARLY);
        Aggregates.expectRefusal(closing(), Refusal.TOO_EARLY, Map.of("open", 2));
    }

    @Test
    void another_code_another_fact_or_no_refusal_is_caught() {
        assertThatThrownBy(() -> Aggregates.expectRefusal(closing(), Refusal.TOO_LATE))
                .isInstanceOf(AxonAssertionError.class);
        assertThatThrownBy(() -> Aggregates.expectRefusal(closing(), Refusal.TOO_EARLY, Map.of("open", 3)))
                .isInstanceOf(AxonAssertionError.class);
        assertThatThrownBy(() -> Aggregates.expectRefusal(
                        Aggregates.fixture(Tip.class).givenNoPriorActivity().when(new ReceiveTip("t-1")),
                        Refusal.TOO_EARLY))
                .isInstanceOf(AxonAssertionError.class);
    }

    @Test
    void an_aggregate_that_changes_outside_evolve_is_caught() {
        assertThatThrownBy(() -> Aggregates.fixture(Tip.class)
                        .given(new TipReceived("t-1", LocalDate.EPOCH, "", ""))
                        .when(new Cheat("t-1")))
                .hasMessageContaining("Illegal state change");
    }

    private static ResultValidator<Tip> closing() {
        return Aggregates.fixture(Tip.class)
                .given(new TipReceived("t-1", LocalDate.EPOCH, "", ""))
                .when(new CloseTip("t-1"));
    }

    record ReceiveTip(@TargetAggregateIdentifier String tipId) {}

    record CloseTip(@TargetAggregateIdentifier String tipId) {}

    record Cheat(@TargetAggregateIdentifier String tipId) {}

    record TipReceived(String tipId, LocalDate dueOn, String unit, String division) {}

    enum Refusal implements ErrorCode {
        TOO_EARLY,
        TOO_LATE;

        @Override
        public io.bihuan.kernel.Refusal refusal() {
            return new io.bihuan.kernel.Refusal(Category.RULE, "现在不能闭环。", "请先办结未完事项。", false);
        }
    }

    static class Tip {

        @AggregateIdentifier
        private String tipId;

        private LocalDate dueOn;

        Tip() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.ALWAYS)
        void decide(
                ReceiveTip command,
                Clock clock,
                DeadlineCalculator deadlines,
                UnitRegistry units,
                DivisionRegistry divisions) {
            LocalDate due = deadlines.compute("T04", clock.instant()).dueOn();
            AggregateLifecycle.apply(new TipReceived(
                    command.tipId(),
                    due,
                    units.byId("990100-GA", due).unitId(),
                    divisions.lookup("990100", due).code()));
        }

        @CommandHandler
        void decide(CloseTip command) {
            throw new DomainException(Refusal.TOO_EARLY, Map.of("open", 2, "tipId", tipId));
        }

        @CommandHandler
        void decide(Cheat command) {
            dueOn = LocalDate.MAX;
        }

        @EventSourcingHandler
        void evolve(TipReceived event) {
            tipId = event.tipId();
            dueOn = event.dueOn();
        }
    }
}
