package io.bihuan.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.command.LedgerForTests.CloseBook;
import io.bihuan.platform.command.LedgerForTests.Look;
import io.bihuan.platform.command.LedgerForTests.OpenBook;
import io.bihuan.platform.command.LedgerForTests.WriteLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CommandsTest {

    private static final Caller OFFICER = new Caller(
            "P-0007", "990121-GA", "POLICE", Level.COUNTY, "990121", Set.of(Role.VERIFIER), Set.of("990121-GA"), "");

    private static final Caller COLLEAGUE = new Caller(
            "P-0008", "990122-GA", "POLICE", Level.COUNTY, "990122", Set.of(Role.VERIFIER), Set.of("990122-GA"), "");

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withPropertyValues("axon.axonserver.enabled=false", "axon.timeout.enabled=false")
            .withConfiguration(AutoConfigurations.of(BihuanCommandAutoConfiguration.class))
            .withConfiguration(AutoConfigurations.of(LedgerForTests.axon()))
            .withUserConfiguration(LedgerForTests.Book.class)
            .withBean(MemoryLog.class);

    private void run(BiConsumer<Commands, MemoryLog> test) {
        runner.run(context -> CurrentActor.callAs(OFFICER, () -> {
            test.accept(context.getBean(Commands.class), context.getBean(MemoryLog.class));
            return null;
        }));
    }

    @Test
    void a_command_answers_with_the_version_and_position_of_its_last_event() {
        run((commands, log) -> {
            assertThat(commands.send(new OpenBook("a"))).isEqualTo(new CommandOutcome("a", 0, 0));
            assertThat(commands.send(new OpenBook("b"))).isEqualTo(new CommandOutcome("b", 0, 1));
            assertThat(commands.send(new WriteLine("a", 3))).isEqualTo(new CommandOutcome("a", 3, 4));
        });
    }

    @Test
    void a_command_that_changes_nothing_answers_with_where_things_stand() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));
            commands.send(new OpenBook("b"));

            assertThat(commands.send(new Look("a"))).isEqualTo(new CommandOutcome("a", 0, 1));
        });
    }

    @Test
    void who_is_blind_to_a_matter_can_do_nothing_to_it_and_hears_what_they_hear_of_one_that_never_was() {
        Blindness toBookA = (caller, id) -> caller.equals(OFFICER) && id.equals("a");
        runner.withBean(Blindness.class, () -> toBookA).run(context -> {
            Commands commands = context.getBean(Commands.class);
            MemoryLog log = context.getBean(MemoryLog.class);
            CurrentActor.callAs(COLLEAGUE, () -> commands.send(new OpenBook("a")));

            CurrentActor.callAs(OFFICER, () -> {
                assertThatThrownBy(() -> commands.send(new WriteLine("a", 3)))
                        .isInstanceOfSatisfying(DomainException.class, refusal -> {
                            assertThat(refusal.code()).isEqualTo(PlatformError.NOT_FOUND);
                            assertThat(refusal.facts()).isEqualTo(Map.of("id", "a"));
                        });
                commands.send(new OpenBook("b"));
                return null;
            });
            assertThat(log.head()).isEqualTo(1);
        });
    }

    @Test
    void the_events_say_who_acted_and_start_a_chain() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));

            MetaData metadata = log.last().getMetaData();
            assertThat(metadata)
                    .containsEntry("actor.officer", "P-0007")
                    .containsEntry("actor.unit", "990121-GA")
                    .containsEntry("actor.agency", "POLICE")
                    .containsEntry("actor.level", "COUNTY")
                    .containsKey("correlationId")
                    .doesNotContainKeys("causationId", "expectedVersion", "traceId");
        });
    }

    @Test
    void the_events_say_because_of_what() {
        run((commands, log) -> {
            Causation.callBecauseOf("chain-1", "fact-9", () -> commands.send(new OpenBook("a")));

            assertThat(log.last().getMetaData())
                    .containsEntry("correlationId", "chain-1")
                    .containsEntry("causationId", "fact-9");
        });
    }

    @Test
    void a_command_sent_while_an_event_is_handled_is_durable_at_once_and_names_that_event() {
        run((commands, log) -> {
            var event = GenericEventMessage.asEventMessage("something happened")
                    .withMetaData(MetaData.with("correlationId", "chain-2"));
            var handling = DefaultUnitOfWork.startAndGet(event);

            CommandOutcome outcome = commands.send(new OpenBook("a"));

            assertThat(outcome.position()).isZero();
            assertThat(log.last().getMetaData())
                    .containsEntry("correlationId", "chain-2")
                    .containsEntry("causationId", event.getIdentifier());
            assertThat(CurrentUnitOfWork.get()).isSameAs(handling);
            handling.rollback();
            assertThat(log.head()).isZero();
        });
    }

    @Test
    void nobody_is_refused() {
        runner.run(context -> refused(
                PlatformError.ACTOR_REQUIRED,
                () -> context.getBean(Commands.class).send(new OpenBook("a"))));
    }

    @Test
    void an_unknown_aggregate_is_not_found() {
        run((commands, log) -> refused(PlatformError.NOT_FOUND, () -> commands.send(new WriteLine("nowhere", 1))));
    }

    @Test
    void a_refusal_of_the_aggregate_comes_through_as_it_is_and_changes_nothing() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));
            commands.send(new CloseBook("a"));

            refused(LedgerForTests.Refusal.BOOK_IS_CLOSED, () -> commands.send(new WriteLine("a", 1)));
            assertThat(log.head()).isEqualTo(1);
        });
    }

    @Test
    void an_id_is_given_once() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));

            refused(PlatformError.ALREADY_EXISTS, () -> commands.send(new OpenBook("a")));
        });
    }

    @Test
    void the_version_the_caller_saw_must_be_the_current_one() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));
            commands.send(new WriteLine("a", 1));

            refused(PlatformError.STALE_VERSION, () -> sendSeeing(0, commands, new WriteLine("a", 1)));
            refused(PlatformError.STALE_VERSION, () -> sendSeeing(2, commands, new WriteLine("a", 1)));
            assertThat(sendSeeing(1, commands, new WriteLine("a", 1)).version()).isEqualTo(2);
        });
    }

    @Test
    void a_stale_caller_hears_of_that_before_any_rule() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));
            commands.send(new CloseBook("a"));

            refused(PlatformError.STALE_VERSION, () -> sendSeeing(0, commands, new WriteLine("a", 1)));
        });
    }

    @Test
    void the_version_is_checked_again_where_it_is_certain() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));
            commands.send(new WriteLine("a", 1));
            // Between our look at the log and the load, somebody else writes: pretend the look saw the older state.
            log.pretendLastSequence(0);

            refused(PlatformError.STALE_VERSION, () -> sendSeeing(0, commands, new WriteLine("a", 1)));
            assertThat(log.head()).isEqualTo(1);
        });
    }

    @Test
    void the_seen_version_holds_for_one_command() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));
            Scope seen = ExpectedVersion.open(0);
            try {
                commands.send(new WriteLine("a", 1));
                assertThat(commands.send(new WriteLine("a", 1)).version()).isEqualTo(2);
            } finally {
                seen.close();
            }
        });
    }

    @Test
    void a_lost_race_is_run_again_if_the_caller_named_no_version() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));
            log.failNextAppends(3, new ConcurrencyException("lost"));

            assertThat(commands.send(new WriteLine("a", 1)).version()).isEqualTo(1);
        });
    }

    @Test
    void a_race_that_is_lost_for_ever_is_given_up() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));
            log.failNextAppends(1000, new ConcurrencyException("lost"));

            refused(PlatformError.TOO_BUSY, () -> commands.send(new WriteLine("a", 1)));
        });
    }

    @Test
    void a_lost_race_is_a_stale_version_if_the_caller_named_one() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));
            log.failNextAppends(1, new ConcurrencyException("lost"));

            refused(PlatformError.STALE_VERSION, () -> sendSeeing(0, commands, new WriteLine("a", 1)));
        });
    }

    @Test
    void a_failing_store_is_neither_retried_nor_renamed() {
        run((commands, log) -> {
            commands.send(new OpenBook("a"));
            log.failNextAppends(1, new IllegalStateException("away"));

            assertThatThrownBy(() -> commands.send(new WriteLine("a", 1))).hasMessage("away");
            assertThat(commands.send(new WriteLine("a", 1)).version()).isEqualTo(1);
        });
    }

    @Test
    void every_gate_must_be_open() {
        runner.withBean("open", BrokerGate.class, () -> () -> {})
                .withBean("shut", BrokerGate.class, () -> () -> {
                    throw new DomainException(PlatformError.BROKER_UNAVAILABLE);
                })
                .run(context -> CurrentActor.callAs(OFFICER, () -> {
                    refused(
                            PlatformError.BROKER_UNAVAILABLE,
                            () -> context.getBean(Commands.class).send(new OpenBook("a")));
                    return assertThat(context.getBean(MemoryLog.class).head()).isEqualTo(-1);
                }));
    }

    @Test
    void concurrent_commands_each_get_their_own_outcome() {
        run((commands, log) -> {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            var outcomes = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(
                            () -> CurrentActor.callAs(OFFICER, () -> commands.send(new OpenBook("book-" + i)))))
                    .toList();
            List<Long> positions = new ArrayList<>();
            outcomes.forEach(outcome -> {
                try {
                    positions.add(outcome.get().position());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            threads.shutdown();

            assertThat(positions).hasSize(200).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_bean_of_the_service_takes_the_platforms_place() {
        Commands own = command -> new CommandOutcome("own", 0, 0);
        runner.withBean("own", Commands.class, () -> own)
                .run(context -> assertThat(context.getBean(Commands.class)).isSameAs(own));
    }

    private static CommandOutcome sendSeeing(long version, Commands commands, Object command) {
        Scope seen = ExpectedVersion.open(version);
        try {
            return commands.send(command);
        } finally {
            seen.close();
        }
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
