package io.bihuan.platform.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.kernel.PersistedEvent;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Backends;
import io.bihuan.platform.readmodel.Generation.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * A read model made to be difficult: aggregates share documents, documents go and come back, and whether the fold takes an
 * event depends on what the other aggregates have done before.
 */
final class Shares implements ReadModel<Shares.Share, Shares.ShareEvent> {

    sealed interface ShareEvent permits Given, Ended {}

    @PersistedEvent(type = "shares.Given", label = "已分配")
    record Given(List<String> holders, long amount, Instant at) implements ShareEvent {}

    @PersistedEvent(type = "shares.Ended", label = "已终止")
    record Ended(List<String> holders) implements ShareEvent {}

    record Share(String holder, long amount, List<String> givers, Map<String, Long> byGiver, LocalDate last) {}

    @Override
    public String name() {
        return "shares";
    }

    @Override
    public Class<ShareEvent> eventType() {
        return ShareEvent.class;
    }

    @Override
    public Class<Share> documentType() {
        return Share.class;
    }

    @Override
    public List<String> keysOf(ShareEvent event, EventInfo info) {
        return event instanceof Given given ? given.holders() : ((Ended) event).holders();
    }

    /** An amount that ends in 13 or 63 is more than it can take. */
    @Override
    public @Nullable Share evolve(String key, @Nullable Share before, ShareEvent event, EventInfo info) {
        if (event instanceof Ended) {
            return null;
        }
        Given given = (Given) event;
        long amount = (before == null ? 0 : before.amount()) + given.amount();
        if (amount % 50 == 13) {
            throw new IllegalStateException("unlucky " + key);
        }
        List<String> givers = new ArrayList<>(before == null ? List.of() : before.givers());
        givers.add(info.aggregateId());
        Map<String, Long> byGiver = new HashMap<>(before == null ? Map.of() : before.byGiver());
        byGiver.merge(info.aggregateId(), given.amount(), Long::sum);
        return new Share(key, amount, givers, byGiver, LocalDate.ofInstant(given.at(), ZoneOffset.ofHours(8)));
    }

    /** A log in a database of its own. */
    static final class Log implements AutoCloseable {

        private static final ObjectMapper JSON = AxonJson.mapper();

        final MongoDatabase database = Backends.database();
        final EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC());
        final LogEvents events = new LogEvents(
                log,
                new EventCodec(
                        new LogicalTypeSerializer(EventTypes.of(List.of(ShareEvent.class)), JSON),
                        NoOpEventUpcaster.INSTANCE));
        private final Map<String, Long> sequences = new HashMap<>();
        private final Random random;
        private int number;

        Log(long seed) {
            random = new Random(seed);
        }

        /** Appends commits of one to three events. */
        void grow(int commits) {
            for (int i = 0; i < commits; i++) {
                String aggregate = "a" + random.nextInt(150);
                List<NewEvent> some = new ArrayList<>();
                for (int n = 1 + random.nextInt(3); n > 0; n--) {
                    some.add(event());
                }
                long first = sequences.merge(aggregate, (long) some.size(), Long::sum) - some.size();
                log.append(new NewCommit(aggregate, "Share", first, some));
            }
        }

        private NewEvent event() {
            List<String> holders = random.ints(1 + random.nextInt(3), 0, 40)
                    .mapToObj(holder -> "İ持有人-" + holder)
                    .toList();
            boolean end = random.nextInt(6) == 0;
            Instant at = Instant.parse("2026-03-29T15:59:59Z").plusSeconds(random.nextInt(100_000));
            String payload = random.nextInt(150) == 0
                    ? "{\"holders\": 7"
                    : json(end ? new Ended(holders) : new Given(holders, random.nextInt(1_000), at));
            return new NewEvent(
                    "e" + number++,
                    end ? "shares.Ended" : "shares.Given",
                    1,
                    at,
                    payload,
                    "{\"actor.officer\":\"O-1\"}");
        }

        private static String json(Object event) {
            try {
                return JSON.writeValueAsString(event);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public void close() {
            log.close();
            database.drop();
        }
    }

    /** What the log comes to, folded as plainly as can be: one event after the other, nothing else. */
    static final class Plainly {

        final Map<String, Stored<Share>> documents = new TreeMap<>();
        final Map<String, Long> stuck = new TreeMap<>();

        Plainly(Log log) {
            Shares model = new Shares();
            for (StoredCommit commit : log.log.readAfter(-1, Integer.MAX_VALUE)) {
                for (StoredEvent event : commit.events()) {
                    if (!stuck.containsKey(event.aggregateId())) {
                        fold(model, log, event);
                    }
                }
            }
            documents.values().removeIf(stored -> stored.body() == null);
        }

        private void fold(Shares model, Log log, StoredEvent stored) {
            try {
                ShareEvent event = (ShareEvent) log.events.payloads(stored).get(0);
                EventInfo info = log.events.info(stored);
                Map<String, Stored<Share>> next = new HashMap<>();
                for (String key : model.keysOf(event, info)) {
                    Stored<Share> before = documents.get(key);
                    Share body = before == null ? null : before.body();
                    next.put(key, new Stored<>(info.position(), model.evolve(key, body, event, info)));
                }
                documents.putAll(next);
            } catch (RuntimeException poison) {
                stuck.put(stored.aggregateId(), stored.position());
            }
        }
    }
}
