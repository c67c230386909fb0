package io.bihuan.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.kernel.PersistedEvent;
import io.bihuan.platform.axon.AxonJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.DynamicTest;

/**
 * Guards history: for every event ever released there is a file {@code src/test/resources/golden/<Event>.v<revision>.json},
 * and the program of today reads every one of them.
 *
 * <p>A released file is never changed. Who needs another shape raises the revision in {@link PersistedEvent}, writes an
 * upcaster and adds the new revision's file; the old file stays and proves the upcaster.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> history_stays_readable() {
 *     return GoldenEvents.of(ClueEvent.class).tests();
 * }
 * }</pre>
 */
public final class GoldenEvents {

    private final List<Class<?>> parents;
    private final Path folder;
    private final EventUpcaster upcaster;
    private final ObjectMapper json = AxonJson.mapper();

    private GoldenEvents(List<Class<?>> parents, Path folder, EventUpcaster upcaster) {
        this.parents = parents;
        this.folder = folder;
        this.upcaster = upcaster;
    }

    /** The guard for the events of sealed parents; name all parents of a service, so that left-over files are found. */
    public static GoldenEvents of(Class<?>... sealedParents) {
        return new GoldenEvents(
                List.of(sealedParents), Path.of("src/test/resources/golden"), NoOpEventUpcaster.INSTANCE);
    }

    /** The same guard, reading old revisions through the service's upcasters. */
    public GoldenEvents upcastedBy(EventUpcaster upcasters) {
        return new GoldenEvents(parents, folder, upcasters);
    }

    GoldenEvents in(Path other) {
        return new GoldenEvents(parents, other, upcaster);
    }

    /** One test for each revision of each event, and one that no file is left over. */
    public Stream<DynamicTest> tests() {
        Stream<DynamicTest> revisions = events().flatMap(event -> IntStream.rangeClosed(
                        1, name(event).revision())
                .mapToObj(revision -> DynamicTest.dynamicTest(
                        file(event, revision).getFileName().toString(), () -> check(event, revision))));
        return Stream.concat(
                revisions, Stream.of(DynamicTest.dynamicTest("no file is left over", this::checkNothingIsLeftOver)));
    }

    static String fileName(String type, int revision) {
        return type.substring(type.lastIndexOf('.') + 1) + ".v" + revision + ".json";
    }

    private void check(Class<?> event, int revision) throws IOException {
        Path file = file(event, revision);
        boolean current = revision == name(event).revision();
        if (!Files.exists(file)) {
            throw new AssertionError(current ? missing(event, file) : "A released golden file is gone: " + file);
        }
        JsonNode written = json.readTree(Files.readString(file));
        Object read = json.treeToValue(upcasted(event, revision, written), event);
        // Through text, so that a long is compared as the number it is in the file.
        JsonNode rewritten = json.readTree(json.writeValueAsString(read));
        if (current && !rewritten.equals(written)) {
            throw new AssertionError(
                    name(event).type() + " no longer writes what its golden file says. A released shape"
                            + " is never changed: raise the revision and add an upcaster.\nfile " + written + "\nnow  "
                            + rewritten);
        }
        if (!json.treeToValue(rewritten, event).equals(read)) {
            throw new AssertionError(name(event).type() + " does not survive being written and read: " + rewritten);
        }
    }

    private JsonNode upcasted(Class<?> event, int revision, JsonNode written) throws JsonProcessingException {
        PersistedEvent name = name(event);
        JacksonSerializer serializer =
                JacksonSerializer.builder().objectMapper(json).build();
        var entry = new GenericDomainEventEntry<>(
                "golden",
                "golden",
                0,
                "golden",
                "2024-09-10T01:14:00Z",
                name.type(),
                String.valueOf(revision),
                json.writeValueAsString(written),
                "{}");
        List<IntermediateEventRepresentation> results = upcaster.upcast(
                        Stream.of(new InitialEventRepresentation(entry, serializer)))
                .toList();
        SimpleSerializedType today = new SimpleSerializedType(name.type(), String.valueOf(name.revision()));
        return results.stream()
                .filter(result -> result.getType().equals(today))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No upcaster brings " + name.type() + " from revision " + revision
                        + " to " + name.revision() + "; got "
                        + results.stream()
                                .map(IntermediateEventRepresentation::getType)
                                .toList()))
                .getData(JsonNode.class)
                .getData();
    }

    private void checkNothingIsLeftOver() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        events().forEach(event -> IntStream.rangeClosed(1, name(event).revision())
                .forEach(revision -> expected.add(fileName(name(event).type(), revision))));
        try (Stream<Path> files = Files.list(folder)) {
            List<String> leftOver = files.map(file -> file.getFileName().toString())
                    .filter(file -> !expected.contains(file))
                    .sorted()
                    .toList();
            if (!leftOver.isEmpty()) {
                throw new AssertionError(
                        "Golden files without an event; a released event is never removed: " + leftOver);
            }
        }
    }

    private String missing(Class<?> event, Path file) {
        return "Golden file missing. Create " + file + " with\n\n"
                + json.valueToTree(SampleRecords.of(event)).toPrettyString() + "\n";
    }

    private Stream<Class<?>> events() {
        return parents.stream().flatMap(parent -> {
            Class<?>[] permitted = parent.getPermittedSubclasses();
            if (permitted == null) {
                throw new AssertionError(parent + " is not sealed, so it names no vocabulary");
            }
            return Stream.of(permitted);
        });
    }

    private Path file(Class<?> event, int revision) {
        return folder.resolve(fileName(name(event).type(), revision));
    }

    private static PersistedEvent name(Class<?> event) {
        PersistedEvent name = event.getAnnotation(PersistedEvent.class);
        if (name == null) {
            throw new AssertionError(event + " has no @PersistedEvent");
        }
        return name;
    }
}
