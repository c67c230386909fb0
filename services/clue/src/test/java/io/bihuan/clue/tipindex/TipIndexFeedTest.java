package io.bihuan.clue.tipindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.testkit.Backends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** The log is read into the index, whatever becomes of either. */
class TipIndexFeedTest {

    private static final Instant THEN = Instant.parse("2024-09-10T02:02:00Z");
    private static final MongoClient CLIENT = MongoClients.create(Backends.mongoUri());
    private static final EventCodec CODEC = new EventCodec(
            new LogicalTypeSerializer(EventTypes.of(List.of(TipEvent.class)), AxonJson.mapper()),
            NoOpEventUpcaster.INSTANCE);

    @TempDir
    private Path folder;

    private final EventLog log = freshLog();

    @AfterEach
    void the_log_is_closed() {
        log.close();
    }

    @AfterAll
    static void the_client_is_closed() {
        CLIENT.close();
    }

    @Test
    void an_empty_log_is_an_empty_index() {
        try (TipIndexFeed feed = feed(log)) {
            feed.turn();

            assertThat(feed.await(log.head(), Duration.ZERO)).isTrue();
            assertThat(found(feed)).isEmpty();
        }
    }

    @Test
    void what_is_received_is_found_and_what_cannot_be_read_is_passed_over() {
        received(log, "tip-1");
        log.append(commit("tip-bad", "{\"receivedAt\": \"yesterday\"}"));
        received(log, "tip-2");
        try (TipIndexFeed feed = feed(log)) {
            feed.turn();

            assertThat(feed.await(log.head(), Duration.ZERO)).isTrue();
            assertThat(found(feed)).containsExactly("tip-1", "tip-2");
        }
    }

    @Test
    void before_it_is_open_and_while_it_is_behind_it_says_so() {
        received(log, "tip-1");
        try (TipIndexFeed feed = feed(log)) {
            assertThat(feed.search(words())).isEmpty();
            assertThat(feed.await(-1, Duration.ofMillis(20))).isFalse();
            feed.turn();
            received(log, "tip-2");

            assertThat(feed.await(log.head(), Duration.ofMillis(20))).isFalse();
            assertThat(found(feed)).containsExactly("tip-1");
        }
    }

    @Test
    void a_folder_that_was_deleted_is_filled_from_the_log_again() throws IOException {
        received(log, "tip-1");
        try (TipIndexFeed feed = feed(log)) {
            feed.turn();
        }
        assertThat(Files.exists(folder.resolve("similar-tips"))).isTrue();
        FileSystemUtils.deleteRecursively(folder);
        received(log, "tip-2");

        try (TipIndexFeed feed = feed(log)) {
            feed.turn();
            assertThat(found(feed)).containsExactly("tip-1", "tip-2");
        }
    }

    @Test
    void a_folder_that_is_deleted_while_it_runs_is_noticed_at_the_next_commit_and_filled_again() throws IOException {
        received(log, "tip-1");
        try (TipIndexFeed feed = new TipIndexFeed(log, CODEC, settings(Duration.ZERO))) {
            feed.turn();
            FileSystemUtils.deleteRecursively(folder);
            received(log, "tip-2");
            int failed = 0;
            for (int turn = 0; turn < 4; turn++) {
                try {
                    feed.turn();
                } catch (IllegalStateException gone) {
                    failed++;
                }
            }

            assertThat(failed).isEqualTo(1);
            assertThat(found(feed)).containsExactly("tip-1", "tip-2");
        }
    }

    @Test
    void an_index_of_another_log_is_filled_from_this_one() {
        received(log, "tip-1");
        try (TipIndexFeed feed = feed(log)) {
            feed.turn();
        }
        try (EventLog other = freshLog()) {
            received(other, "tip-7");
            try (TipIndexFeed feed = feed(other)) {
                feed.turn();
                assertThat(found(feed)).containsExactly("tip-7");
            }
        }
    }

    @Test
    void an_index_beyond_the_end_of_the_log_is_filled_again() {
        received(log, "tip-1");
        received(log, "tip-2");
        try (TipIndexFeed feed = feed(log)) {
            feed.turn();
        }
        try (EventLog shorter = freshLog()) {
            received(shorter, "tip-1");
            try (TipIndexFeed feed = feed(shorter)) {
                feed.turn();
                assertThat(found(feed)).containsExactly("tip-1");
                assertThat(feed.await(shorter.head(), Duration.ZERO)).isTrue();
            }
        }
    }

    private TipIndexFeed feed(EventLog of) {
        return new TipIndexFeed(of, CODEC, settings(Duration.ofHours(1)));
    }

    private SearchSettings settings(Duration commitEvery) {
        return new SearchSettings(folder, commitEvery, 20_000, DataSize.ofMegabytes(4));
    }

    private static List<String> found(TipIndexFeed feed) {
        List<String> all = new ArrayList<>();
        try (Candidates found = feed.search(words()).orElseThrow()) {
            found.forEachRemaining(all::addAll);
        }
        return all;
    }

    private static Set<String> words() {
        return TipWords.of("", "", "强买强卖").different();
    }

    private static EventLog freshLog() {
        return EventLog.open(
                CLIENT.getDatabase(Backends.freshDatabase("tip_index")),
                EventLogSettings.defaults(),
                Clock.systemUTC());
    }

    private static void received(EventLog log, String tip) {
        TipReceived received = new TipReceived(
                tip,
                "MASS_REPORT",
                "HOTLINE",
                THEN,
                THEN,
                "ANONYMOUS",
                null,
                "990121",
                "",
                "",
                "某团伙",
                "强买强卖",
                null,
                null,
                null,
                "FORM",
                "hash");
        try {
            log.append(commit(tip, AxonJson.mapper().writeValueAsString(received)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static NewCommit commit(String tip, String payload) {
        return new NewCommit(
                tip, "Tip", 0, List.of(new NewEvent("event-" + tip, "clue.TipReceived", 0, THEN, payload, "{}")));
    }
}
