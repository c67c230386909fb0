package io.bihuan.platform.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.EventType;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.axon.FieldAdded;
import io.bihuan.platform.trail.entry.InterferenceCandidateRaised;
import io.bihuan.platform.trail.entry.InterferenceCandidateSettled;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * The log in which the trail lies: a second event log of the service, in a database of its own, with the same positions, the same
 * chain and the same bytes, so that everything that verifies the one verifies the other.
 *
 * <p>The aggregate of an entry is the request that left it, and the one thread that serves the request counts its sequence. So
 * no two requests, of whichever node, ever contend for a key; an aggregate an officer and day would make every second request
 * of a busy officer lose a race. What many wait for at once, the appender writes in one go.
 */
public final class TrailLog implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String REQUEST = "Request";
    private static final String CANDIDATE = "InterferenceCandidate";
    private static final EventUpcaster UPCASTERS = new FieldAdded("trail.SearchRecorded", 1, "ids", List.of());
    private static final EventTypes TYPES = EventTypes.of(List.of(TrailEntry.class));

    private final EventLog log;
    private final ObjectMapper json = AxonJson.mapper();
    private final EventCodec codec = new EventCodec(new LogicalTypeSerializer(TYPES, AxonJson.mapper()), UPCASTERS);

    private TrailLog(EventLog log) {
        this.log = log;
    }

    /** Opens the trail in a database. */
    public static TrailLog open(MongoDatabase database, Clock clock) {
        // Somebody is waiting to be shown something; a doubtful entry does no harm, so it need not be resolved at
        // length.
        EventLogSettings settings = EventLogSettings.defaults().withTimeouts(PATIENCE, PATIENCE);
        return new TrailLog(EventLog.open(database, settings, clock));
    }

    /** The log itself, for its verification and its bundles. */
    public EventLog log() {
        return log;
    }

    /**
     * Stores an entry of a request and returns when it is durable.
     *
     * @param sequence how many entries the request has left before
     */
    void append(String requestId, long sequence, TrailEntry entry) {
        store(requestId, REQUEST, sequence, requestId + "/" + sequence, entry);
    }

    /** Stores a candidate, unless there is one already of that officer, matter and day; whichever node was first. */
    public void raise(InterferenceCandidateRaised candidate) {
        String id = id(candidate);
        try {
            store(id, CANDIDATE, 0, id, candidate);
        } catch (ConcurrencyException there) {
            return;
        }
    }

    /**
     * Stores what a candidate was found to be.
     *
     * @return whether it was; somebody may have said it before
     */
    public boolean settle(InterferenceCandidateSettled settled) {
        String id = settled.candidateId();
        try {
            // An id of its own for each attempt: the log takes the same id again for the same entry.
            store(id, CANDIDATE, 1, id + "/" + settled.requestId(), settled);
            return true;
        } catch (ConcurrencyException before) {
            return false;
        }
    }

    /** What there is of a candidate: how it was raised, and what it was found to be if it was; empty if there is none. */
    public List<TrailEntry> candidate(String id) {
        return log.readAggregate(id, 0).stream()
                .flatMap(commit -> commit.events().stream())
                .map(this::entry)
                .toList();
    }

    private void store(String aggregateId, String aggregateType, long sequence, String eventId, TrailEntry entry) {
        EventType type = TYPES.byClass(entry.getClass()).orElseThrow();
        NewEvent event = new NewEvent(
                eventId, type.type(), type.revision(), entry.at(), written(entry), written(who(aggregateId, entry)));
        log.append(new NewCommit(aggregateId, aggregateType, sequence, List.of(event)));
    }

    /** As in the service's own log, so that what reads metadata there reads it here. */
    private static Map<String, String> who(String aggregateId, TrailEntry entry) {
        Map<String, String> who = new LinkedHashMap<>();
        who.put("actor.officer", entry.officer());
        who.put("actor.unit", entry.unit());
        who.put("actor.agency", entry.agency());
        who.put("correlationId", aggregateId);
        return who;
    }

    /** The entry that is stored. */
    public TrailEntry entry(StoredEvent stored) {
        return (TrailEntry) codec.decode(stored);
    }

    /** How entries of old become what they are today. */
    static EventUpcaster upcasters() {
        return UPCASTERS;
    }

    /** A logical type's name in Chinese. */
    public static String label(String type) {
        return TYPES.label(type);
    }

    private String written(Object part) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry is no JSON", e);
        }
    }

    /** What a candidate is called: the same for one officer, matter or list, and day. */
    public static String id(InterferenceCandidateRaised candidate) {
        String named = String.join(
                "\n",
                candidate.officer(),
                candidate.resourceId().isEmpty() ? candidate.resourceType() : candidate.resourceId(),
                candidate.day().toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
            return "candidate-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
