package io.bihuan.platform.readmodel;

import com.mongodb.client.MongoDatabase;
import io.bihuan.platform.axon.BeforeToken;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The live projection of one read model: folds a batch in memory, then announces, writes and confirms it before the
 * processor's token moves. An event that the fold cannot take parks its aggregate; the others go on.
 */
public final class ReadModelProjector<D, E> {

    private final ReadModel<D, E> model;
    private final MongoDatabase database;
    private final ReadModelState states;

    ReadModelProjector(ReadModel<D, E> model, MongoDatabase database, ReadModelState states) {
        this.model = model;
        this.database = database;
        this.states = states;
    }

    /** Name of the processing group: {@code read.<name>}. */
    public String processor() {
        return "read." + model.name();
    }

    @EventHandler
    void on(EventMessage<?> message) {
        Batch batch = CurrentUnitOfWork.get().root().getOrComputeResource(resource(), name -> beginBatch());
        EventInfo info = EventInfos.of(message);
        batch.folding.fold(message.getPayload(), info);
        batch.position = Math.max(batch.position, info.position());
        BeforeToken.once(this, batch::write);
    }

    private String resource() {
        return "bihuan.projection." + model.name();
    }

    private Batch beginBatch() {
        ReadModelState.State state = states.read(model.name());
        Batch batch = new Batch(state);
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get().root();
        if (unitOfWork instanceof BatchingUnitOfWork<?> many) {
            List<String> keys = new ArrayList<>();
            many.getMessages().stream()
                    .filter(EventMessage.class::isInstance)
                    .map(EventMessage.class::cast)
                    .forEach(event -> keys.addAll(batch.folding.keysOf(event.getPayload(), EventInfos.of(event))));
            batch.folding.preload(keys);
        }
        return batch;
    }

    /** What one unit of work folds. */
    private final class Batch {

        private final ReadModelState.State state;
        private final Folding<D, E> folding;
        private long position;

        Batch(ReadModelState.State state) {
            this.state = state;
            this.folding = new Folding<>(model, new Generation<>(database, model, state.generation()));
            this.position = state.position();
        }

        void write() {
            if (!states.announce(model.name(), state.generation(), position)) {
                throw new GenerationSwitchedException(model.name());
            }
            folding.write();
            states.arrive(model.name(), position);
        }
    }

    /** The batch must be folded again, into the generation that is live by then. */
    static final class GenerationSwitchedException extends RuntimeException {

        GenerationSwitchedException(String model) {
            super("read model " + model + " is being switched; the batch is folded again", null, false, false);
        }
    }
}
