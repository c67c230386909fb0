package io.bihuan.eventlog.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What clients did and learnt, in the order in which it was recorded. Lines of one client are in its own order. Safe for
 * use by many threads.
 */
final class History {

    private final List<Operation> operations = new ArrayList<>();
    private final Consumer<Operation> also;

    History() {
        this(operation -> {});
    }

    /** A history that tells somebody every line, before the client goes on. */
    History(Consumer<Operation> also) {
        this.also = also;
    }

    static History of(List<Operation> operations) {
        History history = new History();
        operations.forEach(history::add);
        return history;
    }

    synchronized void add(Operation operation) {
        operations.add(operation);
        also.accept(operation);
    }

    synchronized List<Operation> operations() {
        return List.copyOf(operations);
    }

    long count(Operation.Outcome outcome) {
        return operations().stream()
                .filter(o -> o instanceof Operation.Completed c && c.outcome() == outcome)
                .count();
    }

    /** Keeps it for whoever wants to know why it failed. */
    Path save(String name) {
        Path file = Path.of("target", "histories", name + ".txt");
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, operations().stream().map(Operation::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
