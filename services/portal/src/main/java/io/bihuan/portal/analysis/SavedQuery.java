package io.bihuan.portal.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question to a log that somebody gave a name and keeps 已保存的查询, with the position up to which it was answered.
 *
 * @param name how its author calls it
 * @param by who saved it
 * @param at when
 * @param query the question; its position is never open
 */
record SavedQuery(String name, String by, Instant at, LogQuery query) {

    static final int LONGEST_NAME = 40;

    private static final String BETWEEN = "\n";
    private static final int PARTS = 10;

    /** Links from before one could ask for an agency have none. */
    private static final int PARTS_WITHOUT_AGENCY = 9;

    SavedQuery {
        name = name.replaceAll("\\s+", " ").strip();
    }

    /** Everything in one text. */
    String text() {
        return String.join(
                BETWEEN,
                name,
                by,
                Long.toString(at.getEpochSecond()),
                query.service(),
                query.types(),
                line(query.officer()),
                line(query.unit()),
                query.day(),
                Long.toString(query.upTo()),
                query.agency());
    }

    /** What such a text says; empty if it is none. */
    static Optional<SavedQuery> of(String text) {
        List<String> parts = List.of(text.split(BETWEEN, -1));
        if (parts.size() != PARTS && parts.size() != PARTS_WITHOUT_AGENCY) {
            return Optional.empty();
        }
        LogQuery query = new LogQuery(
                parts.get(3),
                parts.get(4),
                parts.get(5),
                parts.get(6),
                parts.size() == PARTS ? parts.get(9) : "",
                parts.get(7),
                Long.parseLong(parts.get(8)));
        return Optional.of(
                new SavedQuery(parts.get(0), parts.get(1), Instant.ofEpochSecond(Long.parseLong(parts.get(2))), query));
    }

    private static String line(String typed) {
        return typed.replaceAll("\\s+", " ");
    }
}
