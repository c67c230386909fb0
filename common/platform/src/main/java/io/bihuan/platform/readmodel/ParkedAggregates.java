package io.bihuan.platform.readmodel;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.axon.ParkedEvents;
import io.bihuan.platform.command.PlatformError;
import java.util.Map;

/** What a rebuild has to do with aggregates that the live projection has parked. */
final class ParkedAggregates {

    private final ParkedEvents parked;

    ParkedAggregates(ParkedEvents parked) {
        this.parked = parked;
    }

    /**
     * A generation that lacks an aggregate may only become live if the events it lacks are parked.
     *
     * @throws DomainException READ_MODEL_UNFOLDABLE if the fold stumbles over an event that went in before
     */
    void requireKnown(String model, Map<String, Long> stuck) {
        stuck.forEach((aggregate, position) -> {
            long parkedFrom = parked.firstPosition(ReadModelProjector.processor(model), aggregate);
            if (parkedFrom < 0 || parkedFrom > position) {
                throw new DomainException(
                        PlatformError.READ_MODEL_UNFOLDABLE,
                        Map.of("readModel", model, "aggregateId", aggregate, "position", position));
            }
        });
    }

    /** Throws the letters away whose events a rebuild has folded in. */
    void forget(String model, long upTo, Map<String, Long> stuck) {
        parked.evict(
                ReadModelProjector.processor(model),
                (aggregate, position) -> position <= upTo && !stuck.containsKey(aggregate));
    }
}
