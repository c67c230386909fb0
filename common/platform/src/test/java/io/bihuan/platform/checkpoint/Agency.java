package io.bihuan.platform.checkpoint;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.platform.integration.Backends;
import io.bihuan.platform.integration.KafkaClients;
import io.bihuan.platform.integration.KafkaSettings;
import io.bihuan.platform.integration.MovableClock;
import io.bihuan.platform.integration.ServiceIdentity;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One node of one service with all its parts, turned by hand. */
final class Agency implements AutoCloseable {

    static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));
    private static final AtomicLong AGGREGATES = new AtomicLong();

    final String name;
    final OwnLog own;
    final WitnessBook book;
    final TrustedKeys trusted;
    final CheckpointMaker maker;
    final CheckpointPublisher publisher;
    final OwnLog reads;
    private final CheckpointMaker trailMaker;
    private final CheckpointPublisher trailPublisher;
    final TopicReader reader;
    final Traffic traffic;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final KafkaClients clients;

    /**
     * @param keys folder of all key files; the {@code .pub} files in it are what agencies know of each other
     * @param log where its log is; its own database has the same name and {@code _own}
     */
    Agency(
            String name,
            Path keys,
            MongoDatabase log,
            String brokers,
            CheckpointSettings settings,
            String... witnessed) {
        this(name, keys, log, Backends.database(log.getName() + "_own"), brokers, settings, witnessed);
    }

    Agency(
            String name,
            Path keys,
            MongoDatabase log,
            MongoDatabase ownDatabase,
            String brokers,
            CheckpointSettings settings,
            String... witnessed) {
        this.name = name;
        KeyFiles files = new KeyFiles(keys.resolve(name + ".key"));
        EventLog opened = EventLog.open(log, EventLogSettings.defaults(), CLOCK);
        this.own = new OwnLog(name, opened, files.findOrCreate(), files);
        EventLog trail = EventLog.open(Backends.database(log.getName() + "_trail"), EventLogSettings.defaults(), CLOCK);
        this.reads = new OwnLog(OwnLogs.trailOf(name), trail, own.key(), own.keys());
        Map<String, String> places = Stream.of(witnessed)
                .collect(Collectors.toMap(
                        peer -> peer, peer -> keys.resolve(peer + ".key.pub").toString()));
        this.trusted = new TrustedKeys(places);
        ServiceIdentity identity = new ServiceIdentity(name);
        this.clients = new KafkaClients(
                new KafkaSettings(brokers, 3, (short) 1, Duration.ofSeconds(3), Duration.ofSeconds(30), Map.of()),
                identity);
        this.traffic = new Traffic(clients, identity);
        CheckpointMemory memory = new CheckpointMemory(ownDatabase);
        this.book = new WitnessBook(ownDatabase);
        this.maker = new CheckpointMaker(own, settings, CLOCK, meters.counter("made"));
        this.publisher = new CheckpointPublisher(own, memory, traffic, settings);
        this.trailMaker = new CheckpointMaker(reads, settings, CLOCK, meters.counter("trail.made"));
        this.trailPublisher = new CheckpointPublisher(reads, memory, traffic, settings);
        this.reader = new TopicReader(
                clients,
                List.of(new OwnCheckpoints(own, memory, trusted), new OwnCheckpoints(reads, memory, trusted)),
                new PeerWitness(own, trusted, book, traffic, CLOCK, meters),
                book,
                trusted,
                memory);
    }

    static CheckpointSettings settings(int everyCommits, Duration interval) {
        return new CheckpointSettings(null, null, everyCommits, interval, Duration.ofMillis(50), Map.of());
    }

    /** So many commits of one event each. */
    void append(int commits) {
        for (int i = 0; i < commits; i++) {
            own.log().append(commit(1));
        }
    }

    /** So many entries of the trail. */
    void read(int entries) {
        for (int i = 0; i < entries; i++) {
            reads.log().append(commit(1));
        }
    }

    /** Makes and publishes all that is due of the trail. */
    void signTrail() {
        while (trailMaker.turn().isZero()) {
            // There may be more than one checkpoint holds.
        }
        while (trailPublisher.turn().isZero()) {
            // And more than one batch.
        }
    }

    static NewCommit commit(int events) {
        return new NewCommit(
                "aggregate-" + AGGREGATES.incrementAndGet(),
                "Tip",
                0,
                IntStream.range(0, events)
                        .mapToObj(i ->
                                new NewEvent(UUID.randomUUID().toString(), "tip.Noted", 1, CLOCK.instant(), "{}", "{}"))
                        .toList());
    }

    /** Makes and publishes all that is due. */
    void work() {
        while (maker.turn().isZero()) {
            // There may be more than one checkpoint holds.
        }
        while (publisher.turn().isZero()) {
            // And more than one batch.
        }
    }

    List<Checkpoint> checkpoints() {
        return own.log().checkpoints().after(-1, 1000);
    }

    Checkpoint newest() {
        return own.log().checkpoints().newest().orElseThrow();
    }

    @Override
    public void close() {
        reader.close();
        clients.close();
        own.log().close();
        reads.log().close();
    }
}
