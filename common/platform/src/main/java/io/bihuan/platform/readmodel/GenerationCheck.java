package io.bihuan.platform.readmodel;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Whether a generation is right: the store holds exactly what the fold meant to write to it. Every document is read and
 * counted; what the fold kept of its writes must come to the same ({@link Tally}).
 */
final class GenerationCheck<D> {

    private static final int PAGE = 1_000;

    private final ReadModel<D, ?> model;
    private final Generation<D> generation;
    private final FoldJournal journal;

    GenerationCheck(ReadModel<D, ?> model, Generation<D> generation, FoldJournal journal) {
        this.model = model;
        this.generation = generation;
        this.journal = journal;
    }

    /** Looks at a page of stored documents. */
    interface Look {

        /** Nobody looks. */
        Look AWAY = page -> {};

        void at(List<Document> page);
    }

    /** What the store holds. */
    record Held(Tally tally, Generation.Digest digest) {}

    /**
     * Reads the whole generation.
     *
     * @param look sees its documents, too
     * @throws DomainException READ_MODEL_REPLAY_WRONG if the store does not hold what was written
     */
    Generation.Digest requireRight(Checkpoint written, Look look) {
        Held held = read(look);
        if (!held.tally().equals(written.tally())) {
            throw wrong(
                    model.name(),
                    "the store holds " + held.tally().documents() + " documents that are not the "
                            + written.tally().documents() + " that were written up to " + written.position());
        }
        return held.digest();
    }

    /** SHA-256 over all documents in key order; independent of when and where they were folded. */
    Held read(Look look) {
        MessageDigest sha256 = CanonicalDocument.sha256();
        Tally stored = Tally.NOTHING;
        String last = "";
        List<Document> page;
        do {
            journal.alive();
            page = generation.pageAfter(last, PAGE);
            last = page.isEmpty() ? last : page.get(page.size() - 1).getString("_id");
            List<Document> documents = withoutMarks(page);
            for (Document document : documents) {
                byte[] bytes = CanonicalDocument.bytes(document.getString("_id"), document.get(Generation.BODY));
                sha256.update(bytes);
                stored = stored.plus(CanonicalDocument.sha256().digest(bytes));
            }
            look.at(documents);
        } while (!page.isEmpty());
        return new Held(
                stored, new Generation.Digest(stored.documents(), HexFormat.of().formatHex(sha256.digest())));
    }

    static DomainException wrong(String model, String what) {
        return new DomainException(PlatformError.READ_MODEL_REPLAY_WRONG, Map.of("readModel", model, "what", what));
    }

    /** A run that was killed after its checkpoint moved may have left marks of documents that went. */
    private List<Document> withoutMarks(List<Document> page) {
        List<Document> documents = new ArrayList<>(page.size());
        List<String> marks = new ArrayList<>();
        for (Document document : page) {
            if (document.get(Generation.BODY) == null) {
                marks.add(document.getString("_id"));
            } else {
                documents.add(document);
            }
        }
        if (!marks.isEmpty()) {
            generation.removeMarks(marks);
        }
        return documents;
    }
}
