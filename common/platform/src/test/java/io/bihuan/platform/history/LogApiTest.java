package io.bihuan.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.LogBundle;
import io.bihuan.eventlog.LogReport;
import io.bihuan.eventlog.LogVerifier;
import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.Bank;
import io.bihuan.platform.readmodel.Savings.Greeted;
import io.bihuan.platform.readmodel.Savings.SavingsEvent;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LogApiTest {

    private static Bank bank;

    @BeforeAll
    static void start() {
        bank = new Bank();
        bank.open("a", "清河县");
        bank.pay("a", 5);
        bank.pay("a", 7);
        Bank.patiently()
                .until(() ->
                        bank.bean(History.class).of(SavingsEvent.class, "a").size() == 4);
    }

    @AfterAll
    static void stop() {
        bank.close();
    }

    @Test
    void the_history_says_what_happened_when_and_by_whom() {
        List<HistoryEntry> entries = bank.bean(History.class).of(SavingsEvent.class, "a");
        assertThat(entries)
                .extracting(HistoryEntry::label)
                .filteredOn(label -> !label.equals("已问候"))
                .containsExactly("已开户", "已存入", "已存入");
        HistoryEntry first = entries.get(0);
        assertThat(first.type()).isEqualTo("savings.AccountOpened");
        assertThat(first.officer()).isEqualTo("system:test");
        assertThat(first.data()).containsEntry("place", "清河县").containsEntry("openedAt", "2026-01-01T00:00:00Z");
        for (String nobody : List.of("nobody", "a#1", " ", "x".repeat(5_000))) {
            assertThatThrownBy(() -> bank.bean(History.class).of(SavingsEvent.class, nobody))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(PlatformError.NOT_FOUND));
        }
    }

    @Test
    void an_id_of_another_kind_names_nothing() {
        assertThatThrownBy(() -> bank.bean(History.class).of(Greeted.class, "a"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(PlatformError.NOT_FOUND);
                    assertThat(refusal.facts()).isEqualTo(Map.of("id", "a"));
                });
    }

    @Test
    void a_bundle_can_be_verified_by_whoever_holds_it_and_by_nothing_else() {
        HttpResponse<String> bundle = bundle("");

        LogReport report = LogVerifier.verify(
                LogBundle.read(new ByteArrayInputStream(bundle.body().getBytes(StandardCharsets.UTF_8))));
        assertThat(report.ok()).isTrue();
        assertThat(report.checkedEvents())
                .isEqualTo(1
                        + Long.parseLong(
                                bundle.headers().firstValue("Bihuan-Position").orElseThrow()));
        assertThat(bundle("?from=-1").statusCode()).isEqualTo(422);
        assertThat(bundle("?from=999999").statusCode()).isEqualTo(422);
    }

    private static HttpResponse<String> bundle(String query) {
        return bank.get("/log/bundle" + query, "Bihuan-Purpose", "evidence");
    }

    @Test
    void a_line_says_what_happened_in_which_matter_and_with_which_hash_but_not_what_it_says() {
        String line = bank.get("/log?types=savings.AccountOpened&limit=1").body();
        String hash = bank.log()
                .getCollection("log")
                .find(new Document("agg", "a"))
                .sort(new Document("_id", 1))
                .first()
                .getString("h");
        assertThat(line)
                .contains("\"aggregateId\":\"a\"", "\"officer\":\"system:test\"", "\"sensitivity\":\"S2\"", hash)
                .doesNotContain("清河县", "\"data\"");
    }

    @Test
    void the_log_streams_one_event_a_line_from_anywhere_by_type_and_number() {
        HttpResponse<String> all = bank.get("/log");
        assertThat(all.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        assertThat(positions(all))
                .isEqualTo(IntStream.rangeClosed(
                                0,
                                Integer.parseInt(all.headers()
                                        .firstValue("Bihuan-Position")
                                        .orElseThrow()))
                        .boxed()
                        .toList());
        assertThat(positions(bank.get("/log?from=2&limit=1"))).containsExactly(2);
        assertThat(bank.get("/log?types=savings.PaidIn").body().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"type\":\"savings.PaidIn\""));
        assertThat(bank.get("/log?types=savings.PaidIn,savings.AccountOpened&limit=2")
                        .body()
                        .lines())
                .hasSize(2);
        assertThat(bank.get("/log?types=no.Such").body()).isEmpty();
        assertThat(bank.get("/log?types=no.Such").statusCode()).isEqualTo(200);
        assertThat(bank.get("/log?from=1000000").body()).isEmpty();
        for (String malformed : List.of("from=-1", "limit=-1", "from=x")) {
            HttpResponse<String> refused = bank.get("/log?" + malformed);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        }
    }

    private static List<Integer> positions(HttpResponse<String> answer) {
        return answer.body()
                .lines()
                .map(line -> Integer.parseInt(line.replaceAll(".*?\"position\":(\\d+).*", "$1")))
                .toList();
    }

    @Test
    void the_stream_goes_on_over_many_reads_and_may_begin_inside_a_commit() {
        EventLog log = bank.bean(EventLog.class);
        long before = log.head();
        for (int commit = 0; commit < 600; commit++) {
            String aggregate = UUID.randomUUID().toString();
            log.append(new NewCommit(
                    aggregate,
                    "Account",
                    0,
                    IntStream.range(0, 2)
                            .mapToObj(i -> new NewEvent(
                                    UUID.randomUUID().toString(),
                                    "savings.Greeted",
                                    1,
                                    bank.clock.instant(),
                                    "{\"account\":\"" + aggregate + "\"}",
                                    "{}"))
                            .toList()));
        }
        assertThat(positions(bank.get("/log?types=savings.Greeted&from=" + (before + 1))))
                .hasSize(1_200)
                .isSorted();
        assertThat(positions(bank.get("/log?from=" + (before + 2) + "&limit=25")))
                .as("begins and ends inside commits")
                .hasSize(25)
                .startsWith((int) before + 2);
    }

    @Test
    void a_changed_event_is_found_by_its_position() {
        try (Bank other = new Bank()) {
            other.open("b", "清河县");
            long position = other.pay("b", 5);
            other.pay("b", 6);
            assertThat(other.get("/log/verify").body()).contains("\"ok\":true", "\"firstBadPosition\":-1");

            Document commit = other.log()
                    .getCollection("log")
                    .find(new Document("_id", position))
                    .first();
            List<Document> events = commit.getList("events", Document.class);
            events.get(0).put("payload", events.get(0).getString("payload").replace("5", "9"));
            other.log().getCollection("log").replaceOne(new Document("_id", position), commit);

            assertThat(other.get("/log/verify").body())
                    .contains("\"ok\":false", "\"firstBadPosition\":" + position, "hash");
        }
    }

    @Test
    void S60_a_log_found_broken_takes_no_commands_until_an_operator_has_mended_and_resumed_it() {
        try (Bank other = new Bank()) {
            other.open("b", "清河县");
            long position = other.pay("b", 5);
            MongoCollection<Document> log = other.log().getCollection("log");
            Document sound = log.find(new Document("_id", position)).first();
            Document changed = log.find(new Document("_id", position)).first();
            changed.getList("events", Document.class).get(0).put("payload", "{}");
            log.replaceOne(new Document("_id", position), changed);
            assertThat(other.get("/log/verify").body()).contains("\"firstBadPosition\":" + position);

            assertHalted(other, position);
            other.stop();
            other.start();
            assertHalted(other, position);
            assertThat(other.get("/admin/log").body()).contains("\"halted\":true", "\"position\":" + position);

            HttpResponse<String> tooSoon = resume(other, "已处理");
            assertThat(tooSoon.statusCode()).isEqualTo(409);
            assertThat(tooSoon.body()).contains("LOG_STILL_BROKEN", "\"firstBadPosition\":" + position);

            log.replaceOne(new Document("_id", position), sound);
            assertHalted(other, position);
            assertThat(resume(other, " ").statusCode()).isEqualTo(422);
            assertThat(resume(other, "已从完好副本恢复").body()).contains("\"halted\":false", "已从完好副本恢复");
            assertThat(other.pay("b", 6)).isGreaterThan(position);
            assertThat(resume(other, "再次").body()).as("nothing to resume").doesNotContain("再次");
        }
    }

    private static void assertHalted(Bank bank, long position) {
        assertThatThrownBy(() -> bank.pay("b", 7)).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(PlatformError.LOG_HALTED);
            assertThat(refusal.facts()).containsEntry("firstBadPosition", position);
        });
    }

    private static HttpResponse<String> resume(Bank bank, String reason) {
        return bank.post("/admin/log/resume", "{\"reason\":\"" + reason + "\"}");
    }
}
