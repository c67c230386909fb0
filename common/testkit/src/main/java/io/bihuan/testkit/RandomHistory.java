package io.bihuan.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import io.bihuan.kernel.PersistedEvent;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A random history that a read model can mostly take: golden events with other ids, times and numbers, of which those are
 * chosen that its fold takes next, and now and then one that it does not. On the way it folds them itself, one by one.
 */
final class RandomHistory<D, E> {

    /** Who acted, as every command says. */
    private static final Map<String, String> SOMEBODY = Map.of(
            "actor.officer", "o-desk-1",
            "actor.unit", "990100-SHB",
            "actor.agency", "SHB",
            "actor.level", "CITY");

    private static final ObjectMapper JSON = AxonJson.mapper();
    private static final int AGGREGATES = 30;
    private static final int ATTEMPTS = 400;
    private static final int ATTEMPTS_AT_A_BEGINNING = 300;
    private static final int ONE_POISON_IN = 60;

    private final ReadModel<D, E> model;
    private final Path golden;
    private final Random random;
    private final List<Class<?>> vocabulary;
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, @Nullable D> documents = new HashMap<>();
    private final Set<String> unfoldable = new TreeSet<>();
    private long position;

    RandomHistory(ReadModel<D, E> model, Path golden, long seed) {
        this.model = model;
        this.golden = golden;
        this.random = new Random(seed);
        this.vocabulary = events(model.eventType()).toList();
    }

    /** What a sealed parent permits, through parents that it permits. */
    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RandomHistory::events)
                : Stream.of(type);
    }

    /** How many documents the events come to. */
    long documents() {
        return documents.values().stream().filter(Objects::nonNull).count();
    }

    /** Aggregates with an event that the fold did not take. */
    List<String> unfoldable() {
        return List.copyOf(unfoldable);
    }

    /** Appends events in commits of one to four. */
    void write(EventLog log, int events) {
        while (position < events) {
            String aggregate = "İ-" + random.nextInt(AGGREGATES);
            long first = sequences.getOrDefault(aggregate, 0L);
            List<NewEvent> commit = new ArrayList<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                commit.add(event(aggregate));
            }
            log.append(new NewCommit(aggregate, "Sample", first, commit));
        }
        if (documents() == 0 || unfoldable.size() > AGGREGATES / 2) {
            throw new AssertionError(model.name() + ": golden events give no history its fold can take; " + documents()
                    + " documents, unfoldable " + unfoldable);
        }
    }

    private NewEvent event(String aggregate) {
        boolean poison = random.nextInt(ONE_POISON_IN) == 0;
        for (int attempt = 0; ; attempt++) {
            Class<?> type = vocabulary.get(random.nextInt(vocabulary.size()));
            PersistedEvent name = Objects.requireNonNull(type.getAnnotation(PersistedEvent.class));
            JsonNode payload = varied(type, name, aggregate);
            boolean beginning = !poison && attempt < ATTEMPTS_AT_A_BEGINNING && !sequences.containsKey(aggregate);
            boolean taken = fold(type, name, payload, aggregate, poison || attempt == ATTEMPTS, beginning);
            if (taken || poison || attempt == ATTEMPTS) {
                sequences.merge(aggregate, 1L, Long::sum);
                return new NewEvent(
                        "e" + position++,
                        name.type(),
                        name.revision(),
                        Instant.EPOCH,
                        payload.toString(),
                        JSON.valueToTree(SOMEBODY).toString());
            }
        }
    }

    /** @param beginning whether only an event will do that comes to a document, as the first of most lives does */
    private boolean fold(
            Class<?> type,
            PersistedEvent name,
            JsonNode payload,
            String aggregate,
            boolean atAnyRate,
            boolean beginning) {
        if (unfoldable.contains(aggregate)) {
            return true;
        }
        EventInfo info = new EventInfo(
                position,
                "e" + position,
                aggregate,
                sequences.getOrDefault(aggregate, 0L),
                Instant.EPOCH,
                name.type(),
                SOMEBODY);
        try {
            E event = model.eventType().cast(JSON.treeToValue(payload, type));
            Map<String, @Nullable D> next = new HashMap<>();
            for (String key : model.keysOf(event, info)) {
                next.put(key, model.evolve(key, documents.get(key), event, info));
            }
            if (beginning && next.values().stream().allMatch(Objects::isNull)) {
                return false;
            }
            documents.putAll(next);
            return true;
        } catch (IOException | RuntimeException poison) {
            if (atAnyRate) {
                unfoldable.add(aggregate);
            }
            return false;
        }
    }

    /** The golden event with the aggregate's id in the place of its own, which comes first. */
    private JsonNode varied(Class<?> type, PersistedEvent name, String aggregate) {
        try {
            ObjectNode sample = (ObjectNode) JSON.readTree(
                    Files.readString(golden.resolve(GoldenEvents.fileName(name.type(), name.revision()))));
            String id = sample.get(type.getRecordComponents()[0].getName()).asText();
            return varied(sample, id, aggregate);
        } catch (IOException e) {
            throw new AssertionError("No golden event of " + type, e);
        }
    }

    private JsonNode varied(JsonNode node, String id, String aggregate) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> object.set(name, varied(object.get(name), id, aggregate)));
            return object;
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, varied(array.get(i), id, aggregate));
            }
            return array;
        }
        if (node.isTextual()) {
            return TextNode.valueOf(node.asText().equals(id) ? aggregate : text(node.asText()));
        }
        return node.isIntegralNumber() && node.asLong() > 0 ? LongNode.valueOf(1 + random.nextInt(1_000)) : node;
    }

    private String text(String text) {
        if (text.matches("\\d{4}-\\d\\d")) {
            return text.substring(0, 5) + (random.nextBoolean() ? "11" : "12");
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text).plusDays(random.nextInt(400)).toString();
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
            return Instant.parse(text).plusSeconds(random.nextInt(40_000_000)).toString();
        }
        return text;
    }
}
