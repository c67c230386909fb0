package io.bihuan.platform.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.PersistedEvent;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration;
import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;

/** The smallest aggregate worth the name: a book that lines are written into until it is closed. */
public final class LedgerForTests {

    private LedgerForTests() {}

    public static Class<?>[] axon() {
        return new Class<?>[] {
            AxonAutoConfiguration.class,
            AxonTracingAutoConfiguration.class,
            InfraConfiguration.class,
            EventProcessingAutoConfiguration.class,
            NoOpTransactionAutoConfiguration.class,
            InterceptorAutoConfiguration.class,
            XStreamAutoConfiguration.class
        };
    }

    @SentBy(value = Role.VERIFIER, automations = "test")
    public record OpenBook(@TargetAggregateIdentifier String bookId) {}

    @SentBy(value = Role.VERIFIER, automations = "test")
    public record WriteLine(@TargetAggregateIdentifier String bookId, int lines) {}

    @SentBy(value = Role.VERIFIER, automations = "test")
    public record CloseBook(@TargetAggregateIdentifier String bookId) {}

    @SentBy(value = Role.VERIFIER, automations = "test")
    public record Look(@TargetAggregateIdentifier String bookId) {}

    @PersistedEvent(type = "test.BookOpened", label = "已启用")
    public record BookOpened(String bookId) {}

    @PersistedEvent(type = "test.LineWritten", label = "已记账")
    public record LineWritten(String bookId) {}

    @PersistedEvent(type = "test.BookClosed", label = "已封存")
    public record BookClosed(String bookId) {}

    public enum Refusal implements ErrorCode {
        BOOK_IS_CLOSED;

        @Override
        public io.bihuan.kernel.Refusal refusal() {
            return new io.bihuan.kernel.Refusal(Category.RULE, "账册已封存", "请启用新的账册。", false);
        }
    }

    @Aggregate
    public static class Book {

        @AggregateIdentifier
        private String bookId;

        private boolean closed;

        Book() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.ALWAYS)
        void decide(OpenBook command) {
            apply(new BookOpened(command.bookId()));
        }

        @CommandHandler
        void decide(WriteLine command) {
            if (closed) {
                throw new DomainException(Refusal.BOOK_IS_CLOSED, Map.of("bookId", bookId));
            }
            for (int line = 0; line < command.lines(); line++) {
                apply(new LineWritten(bookId));
            }
        }

        @CommandHandler
        void decide(CloseBook command) {
            apply(new BookClosed(bookId));
        }

        @CommandHandler
        void decide(Look command) {}

        @EventSourcingHandler
        void evolve(BookOpened event) {
            bookId = event.bookId();
        }

        @EventSourcingHandler
        void evolve(BookClosed event) {
            closed = true;
        }
    }
}
