package io.bihuan.platform.needtoknow;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether somebody who sends a command may know of the matter at all (ADR 41). It is judged by the matter's events up to the
 * last one: a read model may lag behind, and who was just given a matter can act on it at once.
 */
public final class SightFromTheLog {

    private static final String THE_LAST_EVENT = "999999999999999999";

    private final ReadModels readModels;
    private final NeedToKnow policy = new NeedToKnow();

    /** @param readModels fold a document from the log */
    public SightFromTheLog(ReadModels readModels) {
        this.readModels = readModels;
    }

    /**
     * Whether there is such a document and the caller must not learn of it.
     *
     * @param facets on what the decision rests; empty where it cannot be told yet, and the document is hidden from everybody
     */
    public <D> boolean hides(Class<D> documentType, String id, Caller caller, Function<D, Optional<Protected>> facets) {
        return find(documentType, id)
                .filter(it ->
                        facets.apply(it).filter(known -> permits(caller, known)).isEmpty())
                .isPresent();
    }

    /** Whether the caller may know of something, however little. */
    public boolean permits(Caller caller, Protected resource) {
        return of(caller, resource) != Sight.NONE;
    }

    /** How much of something the caller sees. */
    public Sight of(Caller caller, Protected resource) {
        return policy.decide(caller, resource).sight();
    }

    /** The document as of its last event. What cannot be an id names nothing. */
    public <D> Optional<D> find(Class<D> documentType, String id) {
        try {
            return readModels.findAsOf(documentType, id, THE_LAST_EVENT);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
