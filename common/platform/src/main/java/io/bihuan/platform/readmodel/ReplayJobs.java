package io.bihuan.platform.readmodel;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import io.bihuan.platform.readmodel.ReplayJob.Kind;
import io.bihuan.platform.readmodel.ReplayJob.Phase;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * The last replay and the last check of every read model. Only the run that has the job changes it, except for the wish
 * that it stop.
 */
final class ReplayJobs {

    static final String COLLECTION = "read_model_jobs";

    private final MongoCollection<Document> jobs;
    private final Clock clock;

    ReplayJobs(MongoDatabase database, Clock clock) {
        this.jobs = database.getCollection(COLLECTION);
        this.clock = clock;
    }

    Optional<ReplayJob> find(String model, Kind kind) {
        return Optional.ofNullable(jobs.find(new Document("_id", ReplayJob.id(model, kind)))
                        .first())
                .map(ReplayJob::from);
    }

    /** Puts a job in the place of the last one; for who has the model. */
    void put(ReplayJob job) {
        Document document = job.toDocument();
        jobs.replaceOne(new Document("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
    }

    /** The next phase; a step forward says that nobody wants it to stop any more only if it has ended. */
    Optional<ReplayJob> phase(ReplayJob job, Phase phase, String message) {
        return change(job, new Document("phase", phase.name()).append("message", message));
    }

    Optional<ReplayJob> done(ReplayJob job, Map<String, Object> outcome) {
        return change(job, new Document("phase", Phase.DONE.name()).append("outcome", new Document(outcome)));
    }

    Optional<ReplayJob> alive(ReplayJob job) {
        return change(job, new Document());
    }

    Optional<ReplayJob> intend(ReplayJob job, Checkpoint next) {
        return change(job, new Document("intended", next.toDocument()));
    }

    Optional<ReplayJob> reach(ReplayJob job, Checkpoint reached, long eventsPerSecond) {
        return change(
                job,
                new Document("checkpoint", reached.toDocument())
                        .append("intended", null)
                        .append("eventsPerSecond", eventsPerSecond));
    }

    /** Says that a job should stop; it does within seconds. */
    void requestStop(ReplayJob job) {
        change(job, new Document("stopRequested", true));
    }

    /** Empty if the job is no longer that run's. */
    private Optional<ReplayJob> change(ReplayJob job, Document values) {
        Document expected = new Document("_id", ReplayJob.id(job.model(), job.kind())).append("run", job.run());
        return Optional.ofNullable(jobs.findOneAndUpdate(
                        expected,
                        new Document("$set", values.append("updatedAt", clock.millis())),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(ReplayJob::from);
    }
}
