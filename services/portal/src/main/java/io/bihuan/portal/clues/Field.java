package io.bihuan.portal.clues;

import java.util.List;

/**
 * One thing that is filled in.
 *
 * @param name what the operation calls it
 * @param kind how it is filled in and sent
 * @param required whether it must be
 * @param options for a choice, the codes
 * @param size the most characters
 */
record Field(String name, Kind kind, boolean required, List<String> options, int size) {

    private static final int LINE = 64;
    private static final int LINES = 2000;

    /** How a field is filled in and sent. */
    enum Kind {
        /** A line of text. */
        LINE,
        /** The id of a unit; those there are are suggested. */
        UNIT,
        /** One or more lines, each an element of a list. */
        LINES,
        /** One of some codes. */
        CHOICE,
        /** Yes or no. */
        YES_NO,
        /** A day. */
        DAY,
        /** A moment in Asia/Shanghai. */
        MOMENT,
        /** A whole number. */
        NUMBER,
        /** The number of the slot that is signed next; nobody types it. */
        NEXT_SLOT,
        /** The hash of the text under signature; nobody types it. */
        TEXT_HASH
    }

    static Field line(String name) {
        return new Field(name, Kind.LINE, true, List.of(), LINE);
    }

    static Field lines(String name) {
        return new Field(name, Kind.LINES, true, List.of(), LINES);
    }

    static Field choice(String name, String... options) {
        return new Field(name, Kind.CHOICE, true, List.of(options), LINE);
    }

    static Field of(String name, Kind kind) {
        return new Field(name, kind, true, List.of(), LINE);
    }

    /** The same, but it may stay empty. */
    Field ifAny() {
        return new Field(name, kind, false, options, size);
    }

    /** Whether somebody fills it in. */
    public boolean isTyped() {
        return kind != Kind.NEXT_SLOT && kind != Kind.TEXT_HASH;
    }
}
