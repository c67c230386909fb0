package io.bihuan.platform.integration;

import io.bihuan.kernel.PersistedEvent;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.platform.integration.Ledger.EntryMade;
import io.bihuan.platform.integration.Ledger.LedgerEvent;
import io.bihuan.platform.integration.Shop.CloseAccount;
import io.bihuan.platform.integration.Shop.EntryMadeMessage;
import io.bihuan.platform.integration.Shop.EntrySettledMessage;
import io.bihuan.platform.integration.Shop.OpenAccount;
import io.bihuan.platform.security.PlainTokens;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** A whole service that hears of its own entries and opens accounts for them. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({LedgerApplication.Entry.class, LedgerApplication.Account.class})
class LedgerApplication {

    @Bean
    JwtDecoder plainTokens() {
        return new PlainTokens();
    }

    @SentBy(automations = "test")
    record MakeEntry(@TargetAggregateIdentifier String entryId, String place) {}

    @PersistedEvent(type = "ledger.AccountOpened", label = "已开户")
    record AccountOpened(String id) {}

    @PersistedEvent(type = "ledger.AccountClosed", label = "已销户")
    record AccountClosed(String id) {}

    @Bean
    PublishedEvents<LedgerEvent> published() {
        return Ledger.published();
    }

    @Bean
    ConsumedEvents consumed() {
        return new ConsumedEvents() {
            @Override
            public String topic() {
                return Shop.TOPIC;
            }

            @Override
            public List<ConsumedEvent<?>> events() {
                return List.of(
                        new ConsumedEvent<>(
                                Shop.MADE,
                                EntryMadeMessage.class,
                                (message, fact) -> Optional.of(new OpenAccount("account-" + message.entryId()))),
                        new ConsumedEvent<>(
                                Shop.SETTLED,
                                EntrySettledMessage.class,
                                (message, fact) -> Optional.of(new CloseAccount("account-" + message.entryId()))));
            }
        };
    }

    @Aggregate
    static class Entry {

        @AggregateIdentifier
        private @Nullable String entryId;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.ALWAYS)
        void decide(MakeEntry command, Clock clock) {
            AggregateLifecycle.apply(new EntryMade(command.entryId(), command.place(), clock.instant()));
        }

        @EventSourcingHandler
        void evolve(EntryMade event) {
            entryId = event.entryId();
        }
    }

    @Aggregate
    static class Account {

        @AggregateIdentifier
        private @Nullable String id;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.ALWAYS)
        void decide(OpenAccount command) {
            AggregateLifecycle.apply(new AccountOpened(command.id()));
        }

        @CommandHandler
        void decide(CloseAccount command) {
            AggregateLifecycle.apply(new AccountClosed(command.id()));
        }

        @EventSourcingHandler
        void evolve(AccountOpened event) {
            id = event.id();
        }
    }
}
