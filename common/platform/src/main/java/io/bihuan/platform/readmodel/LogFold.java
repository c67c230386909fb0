package io.bihuan.platform.readmodel;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import java.util.List;

/**
 * A whole log folded into a read model that nobody asks, for tests and measurements: what it comes to, and how long that
 * takes. It goes exactly the way of a replay, except that nothing becomes live.
 */
public final class LogFold {

    private static final int GENERATION = 1;

    private LogFold() {}

    /**
     * What a log comes to.
     *
     * @param position of the last event folded
     * @param documents how many there are
     * @param digest SHA-256 over all of them
     * @param stuck aggregates that the fold could not go on with
     */
    public record Folded(long position, long documents, String digest, List<String> stuck) {}

    /**
     * Folds, checks and drops the documents again.
     *
     * @param database where the documents are kept meanwhile; no service's own
     * @param workers how many threads, 1 to 16
     * @throws io.bihuan.kernel.DomainException READ_MODEL_REPLAY_WRONG if the store does not hold what was written
     */
    public static <D, E> Folded of(
            ReadModel<D, E> model, EventLog log, EventCodec codec, MongoDatabase database, int workers) {
        Generation<D> generation = new Generation<>(database, model, GENERATION);
        generation.drop();
        generation.createIndexes(model);
        try (Workers threads = new Workers(workers, "fold-" + model.name())) {
            Refold<D, E> refold = new Refold<>(
                    model,
                    generation,
                    new LogEvents(log, codec),
                    threads,
                    FoldJournal.NONE,
                    WindowSize.USUAL,
                    Checkpoint.BEGINNING,
                    null);
            refold.upTo(log.head());
            Generation.Digest digest = new GenerationCheck<>(model, generation, FoldJournal.NONE)
                    .requireRight(refold.checkpoint(), GenerationCheck.Look.AWAY);
            return new Folded(
                    refold.checkpoint().position(),
                    digest.documents(),
                    digest.sha256(),
                    List.copyOf(refold.checkpoint().stuck().keySet()));
        } finally {
            generation.drop();
        }
    }
}
