package io.bihuan.platform.integration;

import io.bihuan.platform.axon.BeforeToken;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.EventInfos;
import io.micrometer.core.instrument.Counter;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The outbox as a processor on the log: the log is the outbox, so there is no second write to lose. Sends a batch at once
 * and lets the token move only after the broker has acknowledged all of it.
 */
@ProcessingGroup(OutboxPublisher.PROCESSOR)
@DisallowReplay
public final class OutboxPublisher {

    /** Name of the processor. */
    public static final String PROCESSOR = "integration.out";

    private static final String RUN = "bihuan.outbox.run";

    private final Outbox outbox;
    private final Counter published;

    OutboxPublisher(Outbox outbox, Counter published) {
        this.outbox = outbox;
        this.published = published;
    }

    @EventHandler
    void on(EventMessage<?> message) {
        EventInfo info = EventInfos.of(message);
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        Outbox.Run run = root.getOrComputeResource(RUN, name -> outbox.begin(info.position()));
        run.take(message.getPayload(), info);
        BeforeToken.once(this, () -> finish(run, root));
    }

    private void finish(Outbox.Run run, UnitOfWork<?> root) {
        published.increment(run.acknowledge());
        root.afterCommit(committed -> run.committed());
    }
}
