package io.bihuan.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.bihuan.embedded.EmbeddedMongo;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.platform.axon.BihuanAxonAutoConfiguration;
import io.bihuan.platform.command.LedgerForTests.BookClosed;
import io.bihuan.platform.command.LedgerForTests.BookOpened;
import io.bihuan.platform.command.LedgerForTests.LineWritten;
import io.bihuan.platform.command.LedgerForTests.Look;
import io.bihuan.platform.command.LedgerForTests.OpenBook;
import io.bihuan.platform.command.LedgerForTests.WriteLine;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;

/** Commands on the real event log: two nodes of one service on one database. */
class CommandsOnTheLogTest {

    @TempDir
    private Path folder;

    private EmbeddedMongo mongo;

    @BeforeEach
    void start() {
        mongo = EmbeddedMongo.start(folder, "127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        mongo.close();
    }

    private void node(ContextConsumer<AssertableApplicationContext> test) {
        new ApplicationContextRunner()
                .withPropertyValues("axon.axonserver.enabled=false", "axon.timeout.enabled=false")
                .withConfiguration(
                        AutoConfigurations.of(BihuanAxonAutoConfiguration.class, BihuanCommandAutoConfiguration.class))
                .withConfiguration(AutoConfigurations.of(LedgerForTests.axon()))
                .withUserConfiguration(LedgerForTests.Book.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(MongoClient.class, () -> MongoClients.create(mongo.connectionString()))
                .withBean(
                        EventTypes.class,
                        () -> EventTypes.of(Set.of(BookOpened.class, LineWritten.class, BookClosed.class)))
                .run(test);
    }

    private static CommandOutcome send(AssertableApplicationContext node, Object command) {
        return CurrentActor.callAs(
                Actor.system("test"), () -> node.getBean(Commands.class).send(command));
    }

    @Test
    void outcomes_name_the_place_in_the_log() {
        node(node -> {
            assertThat(send(node, new OpenBook("a"))).isEqualTo(new CommandOutcome("a", 0, 0));
            assertThat(send(node, new WriteLine("a", 3))).isEqualTo(new CommandOutcome("a", 3, 3));
            assertThat(send(node, new OpenBook("b"))).isEqualTo(new CommandOutcome("b", 0, 4));
            assertThat(send(node, new Look("a"))).isEqualTo(new CommandOutcome("a", 3, 4));
            assertThat(node.getBean(EventLog.class).head()).isEqualTo(4);
        });
    }

    @Test
    void refusals_are_the_same_as_in_memory() {
        node(node -> {
            send(node, new OpenBook("a"));

            refused(PlatformError.ALREADY_EXISTS, () -> send(node, new OpenBook("a")));
            refused(PlatformError.NOT_FOUND, () -> send(node, new WriteLine("b", 1)));
            Scope seen = ExpectedVersion.open(7);
            try {
                refused(PlatformError.STALE_VERSION, () -> send(node, new WriteLine("a", 1)));
            } finally {
                seen.close();
            }
        });
    }

    @Test
    void two_nodes_that_write_to_one_aggregate_lose_nothing() {
        node(one -> node(other -> {
            send(one, new OpenBook("a"));

            var sent = IntStream.range(0, 40)
                    .mapToObj(i ->
                            CompletableFuture.supplyAsync(() -> send(i % 2 == 0 ? one : other, new WriteLine("a", 1))))
                    .toList();
            List<Long> versions = sent.stream()
                    .map(CompletableFuture::join)
                    .map(CommandOutcome::version)
                    .sorted()
                    .toList();

            assertThat(versions)
                    .isEqualTo(
                            IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
        }));
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
