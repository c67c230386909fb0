package io.bihuan.platform.command;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.jspecify.annotations.Nullable;

/** {@link Commands} on Axon's command bus. */
final class AxonCommands implements Commands {

    private static final int ATTEMPTS = 6;
    private static final long BACK_OFF_NANOS = Duration.ofMillis(5).toNanos();

    private final CommandBus bus;
    private final CommandTargetResolver targets;
    private final LogPositions log;
    private final List<CommandGate> gates;
    private final List<Blindness> blindness;

    AxonCommands(
            CommandBus bus,
            EventBus events,
            CommandTargetResolver targets,
            LogPositions log,
            List<CommandGate> gates,
            List<Blindness> blindness) {
        this.bus = bus;
        this.targets = targets;
        this.log = log;
        this.gates = List.copyOf(gates);
        this.blindness = List.copyOf(blindness);
        bus.registerHandlerInterceptor(new Receipt.NotePosition());
        events.registerDispatchInterceptor(new Receipt.NoteEvents());
    }

    /** Who may send what, and whether anything is taken at all, is the same for every matter; only then one is looked at. */
    @Override
    public CommandOutcome send(Object command) {
        OptionalLong expected = ExpectedVersion.take();
        Actor actor = CurrentActor.require();
        SenderPolicy.verify(command.getClass(), actor, CurrentActor.caller());
        gates.forEach(CommandGate::requireOpen);
        requireSeen(command);
        try {
            return sendTo(command, actor, expected);
        } catch (DomainException refused) {
            throw hidden(command, refused);
        }
    }

    /** For whom a matter does not exist, nothing can be done to it, not even what the aggregate would allow. */
    private void requireSeen(Object command) {
        hiddenTarget(command).ifPresent(id -> {
            throw Refusals.unknown(id);
        });
    }

    /** Nor is a refusal another than the one for what does not exist, if they have just been excluded. */
    private DomainException hidden(Object command, DomainException refused) {
        return hiddenTarget(command).map(Refusals::unknown).orElse(refused);
    }

    private Optional<String> hiddenTarget(Object command) {
        if (blindness.isEmpty()) {
            return Optional.empty();
        }
        return CurrentActor.caller()
                .flatMap(caller -> target(command)
                        .filter(id -> blindness.stream().anyMatch(who -> who.isBlind(caller, id, command))));
    }

    /** Commands that begin something may name no target. */
    private Optional<String> target(Object command) {
        try {
            return Optional.of(targets.resolveTarget(GenericCommandMessage.asCommandMessage(command))
                    .getIdentifier());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private CommandOutcome sendTo(Object command, Actor actor, OptionalLong expected) {
        CommandMessage<?> message = message(command, actor, expected);
        return outsideAnyUnitOfWork(() -> {
            refuseStaleVersion(message, expected);
            return dispatch(message, expected.isPresent() ? 1 : ATTEMPTS);
        });
    }

    private static CommandMessage<?> message(Object command, Actor actor, OptionalLong expected) {
        CommandMessage<?> plain = GenericCommandMessage.asCommandMessage(command);
        Map<String, Object> metadata = CommandMetadata.of(actor);
        Causation.find()
                .or(AxonCommands::theEventBeingHandled)
                .ifPresentOrElse(
                        cause -> {
                            metadata.put(CommandMetadata.CORRELATION_ID, cause.correlationId());
                            metadata.put(CommandMetadata.CAUSATION_ID, cause.causationId());
                        },
                        () -> metadata.put(CommandMetadata.CORRELATION_ID, plain.getIdentifier()));
        expected.ifPresent(version -> metadata.put(CommandMetadata.EXPECTED_VERSION, version));
        return plain.withMetaData(metadata);
    }

    /** An automation need not say what it reacts to: it is the event whose handler sends the command. */
    private static Optional<Causation> theEventBeingHandled() {
        return CurrentUnitOfWork.<Optional<Causation>>map(unitOfWork -> {
                    if (unitOfWork.getMessage() instanceof EventMessage<?> event) {
                        Object chain =
                                event.getMetaData().getOrDefault(CommandMetadata.CORRELATION_ID, event.getIdentifier());
                        return Optional.of(new Causation(chain.toString(), event.getIdentifier()));
                    }
                    return Optional.empty();
                })
                .orElse(Optional.empty());
    }

    /** Axon would let the aggregate decide first and look at the version at the end; the caller's mistake comes first. */
    private void refuseStaleVersion(CommandMessage<?> message, OptionalLong expected) {
        if (expected.isEmpty()) {
            return;
        }
        String id = targets.resolveTarget(message).getIdentifier();
        long actual = log.lastSequence(id);
        if (actual >= 0 && actual != expected.getAsLong()) {
            throw new DomainException(
                    PlatformError.STALE_VERSION, Map.of("id", id, "expected", expected.getAsLong(), "actual", actual));
        }
    }

    private CommandOutcome dispatch(CommandMessage<?> message, int attempts) {
        for (int attempt = 1; ; attempt++) {
            Receipt receipt = Receipt.start();
            try {
                Throwable failure = failureOf(message);
                if (failure == null) {
                    return outcome(message, receipt);
                }
                if (attempt >= attempts || !Refusals.isLostRace(failure)) {
                    throw Refusals.of(failure, attempts > 1);
                }
            } finally {
                Receipt.finish();
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(BACK_OFF_NANOS, BACK_OFF_NANOS << attempt));
        }
    }

    private @Nullable Throwable failureOf(CommandMessage<?> message) {
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        try {
            bus.dispatch(message, answer);
        } catch (RuntimeException e) {
            return e;
        }
        CommandResultMessage<?> result = answer.getResult();
        return result.isExceptional() ? result.exceptionResult() : null;
    }

    private CommandOutcome outcome(CommandMessage<?> message, Receipt receipt) {
        if (receipt.aggregateId != null) {
            long position = receipt.position == null ? log.head() : receipt.position;
            return new CommandOutcome(receipt.aggregateId, receipt.version, position);
        }
        String id = targets.resolveTarget(message).getIdentifier();
        return new CommandOutcome(id, log.lastSequence(id), log.head());
    }

    /**
     * A command sent while an event is handled would otherwise be committed only together with that handler's unit of
     * work: its events would not be in the log when {@link #send} returns.
     */
    private static <T> T outsideAnyUnitOfWork(Supplier<T> work) {
        Deque<UnitOfWork<?>> suspended = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> top = CurrentUnitOfWork.get();
            CurrentUnitOfWork.clear(top);
            suspended.push(top);
        }
        try {
            return work.get();
        } finally {
            suspended.forEach(CurrentUnitOfWork::set);
        }
    }
}
