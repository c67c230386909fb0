package io.bihuan.platform.readmodel;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.mongodb.MongoException;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.PersistedEvent;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.security.PlainTokens;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** A toy service: accounts, their balances, totals by place, and a policy that greets new customers. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    Savings.Account.class,
    Savings.Balances.class,
    Savings.Totals.class,
    Savings.WhenOpenedThenGreet.class,
    Savings.WhenPaidInThenThank.class
})
public class Savings {

    @Bean
    JwtDecoder plainTokens() {
        return new PlainTokens();
    }

    /** What is to go wrong. */
    static final class Faults {

        final Set<String> poisoned = ConcurrentHashMap.newKeySet();
        volatile Consumer<EventInfo> beforeFold = info -> {};
        final AtomicInteger foldsWithoutStore = new AtomicInteger();
        final Set<String> rude = ConcurrentHashMap.newKeySet();
        final List<String> greetings = new CopyOnWriteArrayList<>();
        final AtomicInteger thanksWithoutStore = new AtomicInteger();
        final List<String> thanks = new CopyOnWriteArrayList<>();
    }

    @Bean
    Faults faults() {
        return new Faults();
    }

    @SentBy(automations = "test")
    public record OpenAccount(@TargetAggregateIdentifier String account, String place) {}

    @SentBy(automations = "test")
    public record PayIn(@TargetAggregateIdentifier String account, long amount) {}

    @SentBy(automations = "policy")
    public record Greet(@TargetAggregateIdentifier String account) {}

    public sealed interface SavingsEvent permits AccountOpened, PaidIn {}

    @PersistedEvent(type = "savings.AccountOpened", label = "已开户")
    public record AccountOpened(String account, String place, Instant openedAt) implements SavingsEvent {}

    @PersistedEvent(type = "savings.PaidIn", label = "已存入")
    public record PaidIn(String account, String place, long amount, long balance) implements SavingsEvent {}

    /** No read model hears of it. */
    @PersistedEvent(type = "savings.Greeted", label = "已问候")
    public record Greeted(String account) {}

    enum Refusal implements ErrorCode {
        CUSTOMER_IS_RUDE;

        @Override
        public io.bihuan.kernel.Refusal refusal() {
            return new io.bihuan.kernel.Refusal(Category.RULE, "客户无礼", "请稍后再试。", false);
        }
    }

    @Aggregate
    static class Account {

        @AggregateIdentifier
        private String account;

        private String place;
        private long balance;

        Account() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.ALWAYS)
        void decide(OpenAccount command, Clock clock) {
            apply(new AccountOpened(command.account(), command.place(), clock.instant()));
        }

        @CommandHandler
        void decide(PayIn command) {
            apply(new PaidIn(account, place, command.amount(), balance + command.amount()));
        }

        @CommandHandler
        void decide(Greet command, Faults faults) {
            if (faults.rude.contains(account)) {
                throw new DomainException(Refusal.CUSTOMER_IS_RUDE, Map.of("account", account));
            }
            apply(new Greeted(account));
        }

        @EventSourcingHandler
        void evolve(AccountOpened event) {
            account = event.account();
            place = event.place();
        }

        @EventSourcingHandler
        void evolve(PaidIn event) {
            balance = event.balance();
        }
    }

    /** A document an account. */
    record Balance(
            String account, String place, long balance, List<Long> payments, Set<String> sizes, Instant openedAt) {

        static Balance evolve(@Nullable Balance before, SavingsEvent event) {
            if (event instanceof AccountOpened opened) {
                return new Balance(opened.account(), opened.place(), 0, List.of(), Set.of(), opened.openedAt());
            }
            PaidIn paid = (PaidIn) event;
            List<Long> payments = new java.util.ArrayList<>(before.payments());
            payments.add(paid.amount());
            Set<String> sizes = new HashSet<>(before.sizes());
            sizes.add(String.format("%,d", paid.amount() / 1000 * 1000).length() > 3 ? "大额" : "小额");
            return new Balance(
                    before.account(), before.place(), paid.balance(), payments, Set.copyOf(sizes), before.openedAt());
        }
    }

    static class Balances implements ReadModel<Balance, SavingsEvent> {

        private final Faults faults;

        Balances(Faults faults) {
            this.faults = faults;
        }

        @Override
        public String name() {
            return "balances";
        }

        @Override
        public Class<SavingsEvent> eventType() {
            return SavingsEvent.class;
        }

        @Override
        public Class<Balance> documentType() {
            return Balance.class;
        }

        @Override
        public Balance evolve(String key, @Nullable Balance before, SavingsEvent event, EventInfo info) {
            faults.beforeFold.accept(info);
            if (faults.poisoned.contains(key) && event instanceof PaidIn) {
                throw new IllegalStateException("cannot fold " + key);
            }
            if (faults.foldsWithoutStore.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new MongoException("away");
            }
            return Balance.evolve(before, event);
        }

        @Override
        public List<List<String>> indexes() {
            return List.of(List.of("place"), List.of("balance"), List.of("place", "balance"));
        }
    }

    /** A document a place, of all its accounts. */
    record Total(String place, TreeMap<String, Long> balances) {

        Total with(String account, long balance) {
            TreeMap<String, Long> next = new TreeMap<>(balances);
            next.put(account, balance);
            return new Total(place, next);
        }
    }

    static class Totals implements ReadModel<Total, SavingsEvent> {

        private final Faults faults;

        Totals(Faults faults) {
            this.faults = faults;
        }

        @Override
        public String name() {
            return "totals";
        }

        @Override
        public Class<SavingsEvent> eventType() {
            return SavingsEvent.class;
        }

        @Override
        public Class<Total> documentType() {
            return Total.class;
        }

        @Override
        public List<String> keysOf(SavingsEvent event, EventInfo info) {
            if (faults.poisoned.contains("keys-of-" + info.aggregateId())) {
                throw new IllegalStateException("no keys");
            }
            return List.of(event instanceof AccountOpened opened ? opened.place() : ((PaidIn) event).place());
        }

        @Override
        public Total evolve(String key, @Nullable Total before, SavingsEvent event, EventInfo info) {
            if (faults.poisoned.contains("total-" + info.aggregateId())) {
                throw new IllegalStateException("cannot fold " + key);
            }
            Total total = before == null ? new Total(key, new TreeMap<>()) : before;
            return total.with(info.aggregateId(), event instanceof PaidIn paid ? paid.balance() : 0);
        }
    }

    @ProcessingGroup("automation.when-opened-then-greet")
    static class WhenOpenedThenGreet {

        private final Commands commands;
        private final Faults faults;

        WhenOpenedThenGreet(Commands commands, Faults faults) {
            this.commands = commands;
            this.faults = faults;
        }

        @EventHandler
        void on(AccountOpened event) {
            faults.greetings.add(event.account());
            commands.send(new Greet(event.account()));
        }
    }

    @ProcessingGroup("automation.when-paid-in-then-thank")
    static class WhenPaidInThenThank {

        private final Faults faults;

        WhenPaidInThenThank(Faults faults) {
            this.faults = faults;
        }

        @EventHandler
        void on(PaidIn event) {
            if (faults.thanksWithoutStore.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new MongoException("away");
            }
            faults.thanks.add(event.account() + " " + event.balance());
        }
    }
}
