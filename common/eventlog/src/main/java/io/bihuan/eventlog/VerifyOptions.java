package io.bihuan.eventlog;

import com.mongodb.ConnectionString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The call of {@link VerifyLog}.
 *
 * @param source bundle or address of a database
 * @param collection where the log is in the database
 * @param head head that was written down elsewhere
 * @param against a second bundle
 * @param chainOnly without the sequences of aggregates
 * @param checkpoints a file of checkpoints
 * @param keys files with the public keys that sign them
 * @param witnessKeys files with the public keys of witnesses
 */
record VerifyOptions(
        String source,
        String collection,
        @Nullable KnownHead head,
        @Nullable String against,
        boolean chainOnly,
        @Nullable String checkpoints,
        List<String> keys,
        List<String> witnessKeys) {

    private static final Set<String> NAMES =
            Set.of("--head", "--against", "--collection", "--chain-only", "--checkpoints", "--key", "--witness-key");

    static final String USAGE = """
            用法 Usage:
              verify <bundle, .gz or not, - for standard input> [--head <hash>@<position>] [--against <bundle>] [--chain-only] [<checkpoints>]
              verify <mongodb://…/database> [--collection <name>] [--head <hash>@<position>] [--chain-only] [<checkpoints>]
              <checkpoints>: --checkpoints <file> --key <public.pem>… [--witness-key <public.pem>…]""";

    /** @throws IllegalArgumentException if it is no call */
    static VerifyOptions parse(String[] arguments) {
        if (arguments.length < 2 || !arguments[0].equals("verify")) {
            throw new IllegalArgumentException("verify <source>");
        }
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 2; i < arguments.length; i++) {
            String name = arguments[i];
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(name);
            }
            boolean bare = name.equals("--chain-only");
            if (!bare && i + 1 == arguments.length) {
                throw new IllegalArgumentException(name + " <?>");
            }
            given.computeIfAbsent(name, none -> new ArrayList<>()).add(bare ? "" : arguments[++i]);
        }
        String head = last(given, "--head");
        String collection = last(given, "--collection");
        return new VerifyOptions(
                        arguments[1],
                        collection == null ? "log" : collection,
                        head == null ? null : KnownHead.parse(head),
                        last(given, "--against"),
                        given.containsKey("--chain-only"),
                        last(given, "--checkpoints"),
                        given.getOrDefault("--key", List.of()),
                        given.getOrDefault("--witness-key", List.of()))
                .possible();
    }

    private static @Nullable String last(Map<String, List<String>> given, String name) {
        List<String> values = given.get(name);
        return values == null ? null : values.get(values.size() - 1);
    }

    private VerifyOptions possible() {
        if (isDatabase() && new ConnectionString(source).getDatabase() == null) {
            throw new IllegalArgumentException("mongodb://…/<database>");
        }
        if (against != null && (isDatabase() || against.equals("-"))) {
            throw new IllegalArgumentException("--against <bundle>");
        }
        if (checkpoints == null && !(keys.isEmpty() && witnessKeys.isEmpty())) {
            throw new IllegalArgumentException("--key … --checkpoints <file>");
        }
        if (checkpoints != null && (keys.isEmpty() || against != null || head != null)) {
            throw new IllegalArgumentException("--checkpoints <file> --key <public.pem>, --head / --against ✗");
        }
        return this;
    }

    boolean isDatabase() {
        return source.startsWith("mongodb://") || source.startsWith("mongodb+srv://");
    }

    ChainWalk configure(ChainWalk walk) {
        if (head != null) {
            walk.expecting(List.of(Expectation.writtenDown(head)).iterator());
        }
        return chainOnly ? walk.chainOnly() : walk;
    }
}
