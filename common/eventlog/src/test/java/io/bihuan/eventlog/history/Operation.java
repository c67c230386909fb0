package io.bihuan.eventlog.history;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One line of a history: what a client did or learnt, and when by a clock that all clients share. */
sealed interface Operation {

    /** What a client was told about its commit. */
    enum Outcome {
        /** It is stored. */
        OK,
        /** Somebody else's event is where this commit begins; it is not stored. */
        CONFLICT,
        /** It is certainly not stored; it may be tried again. */
        REFUSED,
        /** Nobody knows. */
        UNKNOWN
    }

    /** Called before the append; the same commit may be tried several times, each attempt is one call. */
    record Invoked(String call, long at, Asked asked) implements Operation {
        @Override
        public String line() {
            return "invoke %s %d %s %s %d %d"
                    .formatted(call, at, asked.id(), asked.aggregate(), asked.firstSequence(), asked.events());
        }
    }

    /** The append came back; a call without this line never did. The position counts for {@link Outcome#OK} only. */
    record Completed(String call, long at, Outcome outcome, long position) implements Operation {
        @Override
        public String line() {
            return "complete %s %d %s %d".formatted(call, at, outcome, position);
        }
    }

    /**
     * A reader asked for what comes next and got these events; the reader's next line goes on where this one ends.
     *
     * @param invokedAt before it asked
     * @param exhausted whether it got less than it had asked for, so that there was no more
     */
    record Seen(String reader, long invokedAt, boolean exhausted, List<String> events) implements Operation {
        @Override
        public String line() {
            return "seen %s %d %s %s"
                    .formatted(reader, invokedAt, exhausted, events.isEmpty() ? "-" : String.join(",", events));
        }
    }

    /** One line of text, without its end. */
    String line();

    /** What {@link #line()} wrote. */
    static Operation parse(String line) {
        String[] p = line.split(" ");
        return switch (p[0]) {
            case "invoke" ->
                new Invoked(
                        p[1],
                        Long.parseLong(p[2]),
                        new Asked(p[3], p[4], Long.parseLong(p[5]), Integer.parseInt(p[6])));
            case "complete" -> new Completed(p[1], Long.parseLong(p[2]), Outcome.valueOf(p[3]), Long.parseLong(p[4]));
            case "seen" ->
                new Seen(
                        p[1],
                        Long.parseLong(p[2]),
                        Boolean.parseBoolean(p[3]),
                        p[4].equals("-")
                                ? List.of()
                                : Arrays.stream(p[4].split(",")).collect(Collectors.toList()));
            default -> throw new IllegalArgumentException("No operation: " + line);
        };
    }
}
