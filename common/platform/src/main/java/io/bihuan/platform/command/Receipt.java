package io.bihuan.platform.command;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What became of the command that the current thread is sending: which aggregate it wrote to, up to which sequence and
 * position. Filled while the command is committed, in the same thread.
 */
final class Receipt {

    private static final ThreadLocal<@Nullable Receipt> CURRENT = new ThreadLocal<>();

    @Nullable String aggregateId;

    long version = -1;

    @Nullable Long position;

    static Receipt start() {
        Receipt receipt = new Receipt();
        CURRENT.set(receipt);
        return receipt;
    }

    static void finish() {
        CURRENT.remove();
    }

    /** Notes the aggregate and the sequence of every event on its way into the log. */
    static final class NoteEvents implements MessageDispatchInterceptor<EventMessage<?>> {

        @Override
        public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
            return (index, event) -> {
                Receipt receipt = CURRENT.get();
                if (receipt != null && event instanceof DomainEventMessage<?> domainEvent) {
                    receipt.aggregateId = domainEvent.getAggregateIdentifier();
                    receipt.version = domainEvent.getSequenceNumber();
                }
                return event;
            };
        }
    }

    /** Notes the position that the engine has left in the unit of work. */
    static final class NotePosition implements MessageHandlerInterceptor<CommandMessage<?>> {

        @Override
        public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            Receipt receipt = CURRENT.get();
            if (receipt != null) {
                unitOfWork.afterCommit(done -> receipt.position = done.root().getResource(LogPositions.RESOURCE));
            }
            return chain.proceed();
        }
    }
}
