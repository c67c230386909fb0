package io.bihuan.eventlog;

import com.mongodb.ConnectionString;
import org.jspecify.annotations.Nullable;

/**
 * The call of {@link VerifyLog}.
 *
 * @param source bundle or address of a database
 * @param collection where the log is in the database
 * @param head head that was written down elsewhere
 * @param against a second bundle
 * @param chainOnly without the sequences of aggregates
 */
record VerifyOptions(
        String source,
        String collection,
        @Nullable KnownHead head,
        @Nullable String against,
        boolean chainOnly) {

    static final String USAGE = """
            用法 Usage:
              verify <bundle, .gz or not, - for standard input> [--head <hash>@<position>] [--against <bundle>] [--chain-only]
              verify <mongodb://…/database> [--collection <name>] [--head <hash>@<position>] [--chain-only]""";

    /** @throws IllegalArgumentException if it is no call */
    static VerifyOptions parse(String[] arguments) {
        if (arguments.length < 2 || !arguments[0].equals("verify")) {
            throw new IllegalArgumentException("verify <source>");
        }
        VerifyOptions options = new VerifyOptions(arguments[1], "log", null, null, false);
        for (int i = 2; i < arguments.length; i++) {
            if (arguments[i].equals("--chain-only")) {
                options = new VerifyOptions(options.source, options.collection, options.head, options.against, true);
            } else if (i + 1 < arguments.length) {
                options = options.with(arguments[i], arguments[++i]);
            } else {
                throw new IllegalArgumentException(arguments[i]);
            }
        }
        return options.possible();
    }

    private VerifyOptions with(String name, String value) {
        return switch (name) {
            case "--head" -> new VerifyOptions(source, collection, KnownHead.parse(value), against, chainOnly);
            case "--against" -> new VerifyOptions(source, collection, head, value, chainOnly);
            case "--collection" -> new VerifyOptions(source, value, head, against, chainOnly);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private VerifyOptions possible() {
        if (isDatabase() && new ConnectionString(source).getDatabase() == null) {
            throw new IllegalArgumentException("mongodb://…/<database>");
        }
        if (against != null && (isDatabase() || against.equals("-"))) {
            throw new IllegalArgumentException("--against <bundle>");
        }
        return this;
    }

    boolean isDatabase() {
        return source.startsWith("mongodb://") || source.startsWith("mongodb+srv://");
    }

    ChainWalk configure(ChainWalk walk) {
        walk.expecting(head);
        return chainOnly ? walk.chainOnly() : walk;
    }
}
