package io.bihuan.platform.readmodel;

import io.bihuan.platform.axon.AroundRetry;
import java.time.Clock;

/** Parked events go into documents that the projection must not write at the same time. */
final class ReadModelRetries implements AroundRetry {

    private final ReadModelRegistry registry;
    private final ReadModelHolds holds;

    ReadModelRetries(ReadModelRegistry registry, ReadModelState states, Clock clock) {
        this.registry = registry;
        this.holds = new ReadModelHolds(states, clock);
    }

    @Override
    public void retry(String processor, Runnable letters) {
        registry.all().stream()
                .map(ReadModel::name)
                .filter(model -> ReadModelProjector.processor(model).equals(processor))
                .findFirst()
                .ifPresentOrElse(model -> held(model, letters), letters);
    }

    private void held(String model, Runnable letters) {
        holds.taking(
                model,
                "RETRY",
                owner -> holds.heldBack(model, owner, state -> {
                    letters.run();
                    return state;
                }));
    }
}
