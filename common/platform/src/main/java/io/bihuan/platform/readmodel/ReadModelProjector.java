package io.bihuan.platform.readmodel;

import com.mongodb.client.MongoDatabase;
import io.bihuan.platform.axon.BeforeToken;
import io.bihuan.platform.axon.ParkedEvents;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
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
    private final LogEvents events;

    ReadModelProjector(ReadModel<D, E> model, MongoDatabase database, ReadModelState states, LogEvents events) {
        this.model = model;
        this.database = database;
        this.states = states;
        this.events = events;
    }

    /** Name of the processing group: {@code read.<name>}. */
    public String processor() {
        return processor(model.name());
    }

    static String processor(String model) {
        return "read." + model;
    }

    /** Sees every event before it may be parked: the position goes on with parked and foreign events, too. */
    Object follow(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (!ParkedEvents.isBeingRetried()) {
            Batch batch = batch();
            batch.reach(EventInfos.position(unitOfWork.getMessage()));
            BeforeToken.once(this, batch::write);
        }
        return chain.proceed();
    }

    @EventHandler
    void on(EventMessage<?> message) {
        Object payload = message.getPayload();
        if (!model.eventType().isInstance(payload)) {
            return;
        }
        EventInfo info = EventInfos.of(message);
        if (ParkedEvents.isBeingRetried()) {
            foldLate(payload, info);
        } else {
            batch().fold(payload, info);
        }
    }

    /**
     * A parked event is written at once, while the projection is held back ({@link ReadModelRetries}): when its letter is
     * thrown away it must be in.
     */
    private void foldLate(Object payload, EventInfo info) {
        Folding<D, E> folding = folding(states.read(model.name()));
        folding.requireNotOvertaken(payload, info, events);
        folding.fold(payload, info);
        folding.write();
    }

    private Folding<D, E> folding(ReadModelState.State state) {
        return new Folding<>(model, new Generation<>(database, model, state.generation()));
    }

    private Batch batch() {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getOrComputeResource("bihuan.projection." + model.name(), name -> begin(root));
    }

    private Batch begin(UnitOfWork<?> unitOfWork) {
        Batch batch = new Batch(states.read(model.name()));
        if (unitOfWork instanceof BatchingUnitOfWork<?> many) {
            List<String> keys = new ArrayList<>();
            many.getMessages().forEach(message -> keys.addAll(keysOf((EventMessage<?>) message)));
            batch.folding.preload(keys);
        }
        return batch;
    }

    /** Only to load in one go; an event that cannot even say what it touches fails when its turn comes, alone. */
    private List<String> keysOf(EventMessage<?> message) {
        try {
            Object payload = message.getPayload();
            return model.eventType().isInstance(payload)
                    ? model.keysOf(model.eventType().cast(payload), EventInfos.of(message))
                    : List.of();
        } catch (RuntimeException poison) {
            return List.of();
        }
    }

    /** What one unit of work folds. */
    private final class Batch {

        private final ReadModelState.State state;
        private final Folding<D, E> folding;
        private long position;

        Batch(ReadModelState.State state) {
            this.state = state;
            this.folding = folding(state);
            this.position = state.position();
        }

        void reach(long reached) {
            position = Math.max(position, reached);
        }

        /** What is folded already, or was folded by the rebuild that made this generation, changes nothing. */
        void fold(Object payload, EventInfo info) {
            if (info.position() > state.position()) {
                folding.fold(payload, info);
            }
        }

        void write() {
            if (position == state.position()) {
                return;
            }
            if (folding.changesNothing()) {
                require(states.pass(state, position));
            } else {
                require(states.announce(state, position));
                folding.write();
                require(states.arrive(state, position));
            }
        }

        private void require(boolean agreed) {
            if (!agreed) {
                throw new FoldAgainException(model.name());
            }
        }
    }

    /** The batch must be folded again, into what is live by then. */
    static final class FoldAgainException extends RuntimeException {

        FoldAgainException(String model) {
            super("read model " + model + " was held back or went on; the batch is folded again", null, false, false);
        }
    }
}
