package io.bihuan.platform.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * A point at which a fold can be taken up again: everything up to a position is folded and written.
 *
 * @param position log position of the last event folded in, -1 for none
 * @param tally what the documents come to that the fold meant to write
 * @param stuck aggregates that the fold could not go on with, and the position of the event it stumbled over; from there
 *     on they are left out
 */
record Checkpoint(long position, Tally tally, Map<String, Long> stuck) {

    static final Checkpoint BEGINNING = new Checkpoint(-1, Tally.NOTHING, Map.of());

    Checkpoint {
        stuck = new TreeMap<>(stuck);
    }

    Document toDocument() {
        List<Document> aggregates = new ArrayList<>(stuck.size());
        stuck.forEach(
                (aggregate, from) -> aggregates.add(new Document("aggregate", aggregate).append("position", from)));
        return new Document("position", position)
                .append("tally", tally.toDocument())
                .append("stuck", aggregates);
    }

    static Checkpoint from(Document document) {
        Map<String, Long> stuck = new TreeMap<>();
        document.getList("stuck", Document.class)
                .forEach(one -> stuck.put(
                        one.getString("aggregate"),
                        one.get("position", Number.class).longValue()));
        return new Checkpoint(
                document.get("position", Number.class).longValue(),
                Tally.from(document.get("tally", Document.class)),
                stuck);
    }
}
