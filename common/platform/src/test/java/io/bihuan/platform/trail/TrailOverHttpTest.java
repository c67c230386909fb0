package io.bihuan.platform.trail;

import static io.bihuan.platform.trail.Papers.AUDITOR;
import static io.bihuan.platform.trail.Papers.CITY;
import static io.bihuan.platform.trail.Papers.COUNTY;
import static io.bihuan.platform.trail.Papers.COUNTY_AUDITOR;
import static io.bihuan.platform.trail.Papers.DISCIPLINE;
import static io.bihuan.platform.trail.Papers.EXPORTER;
import static io.bihuan.platform.trail.Papers.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.eventlog.LogBundle;
import io.bihuan.eventlog.LogReport;
import io.bihuan.eventlog.LogVerifier;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.platform.trail.entry.AttemptRefused;
import io.bihuan.platform.trail.entry.ExportRecorded;
import io.bihuan.platform.trail.entry.InterferenceCandidateRaised;
import io.bihuan.platform.trail.entry.ReadRecorded;
import io.bihuan.platform.trail.entry.SearchRecorded;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service with guarded documents leaves in its trail, from the outside. */
class TrailOverHttpTest {

    private Papers papers;

    @BeforeEach
    void start() {
        papers = new Papers();
    }

    @AfterEach
    void stop() {
        papers.close();
    }

    @Test
    void a_read_says_who_what_how_much_and_why_and_nothing_of_the_content() {
        String purpose = "%E6%A0%B8%E6%9F%A5";
        assertThat(papers.get(CITY, "/papers/P-1", "Bihuan-Purpose", purpose).statusCode())
                .isEqualTo(200);
        papers.get(CITY, "/papers/P-1?asOf=3");
        papers.get(AUDITOR, "/papers/P-1");

        List<TrailEntry> entries = entries();
        ReadRecorded read = (ReadRecorded) entries.get(0);
        assertThat(read.officer()).isEqualTo("o-3001");
        assertThat(read.unit()).isEqualTo("990100-SHB");
        assertThat(read.agency()).isEqualTo("SHB");
        assertThat(read.roles()).containsExactly("DESK_HEAD", "DESK_TRIAGER");
        assertThat(read.operation()).isEqualTo("GET /papers/{id}");
        assertThat(read.resourceType()).isEqualTo("papers");
        assertThat(read.resourceId()).isEqualTo("P-1");
        assertThat(read.sight()).isEqualTo("FULL");
        assertThat(read.purpose()).isEqualTo("核查");
        assertThat(read.at()).isEqualTo(papers.clock.instant());
        assertThat(((ReadRecorded) entries.get(1)).asOf()).isEqualTo("3");
        assertThat(((ReadRecorded) entries.get(2)).sight()).isEqualTo("METADATA_ONLY");
        assertThat(raw()).doesNotContain("内容", "Bearer");
    }

    @Test
    void B5_what_is_shown_bears_who_reads_it_and_what_is_refused_bears_nothing() {
        HttpResponse<String> shown = papers.get(CITY, "/papers/P-1");
        ReadRecorded read = (ReadRecorded) entries().get(0);
        String mark = "o-3001 990100-SHB " + papers.clock.instant() + " " + read.requestId();
        assertThat(shown.headers().firstValue("Bihuan-Watermark")).hasValue(mark);
        assertThat(papers.get(CITY, "/papers").headers().firstValue("Bihuan-Watermark"))
                .hasValueSatisfying(page -> assertThat(page).startsWith("o-3001 990100-SHB "));
        for (String id : List.of("P-HIDDEN-1", "P-99")) {
            assertThat(papers.get(COUNTY, "/papers/" + id).headers().firstValue("Bihuan-Watermark"))
                    .isEmpty();
        }
    }

    @Test
    void hidden_and_unknown_are_told_alike_and_recorded_apart() {
        for (String question : List.of("", "/history", "?asOf=3")) {
            HttpResponse<String> hidden = papers.get(COUNTY, "/papers/P-HIDDEN-1" + question);
            HttpResponse<String> unknown = papers.get(COUNTY, "/papers/P-99" + question);
            assertThat(hidden.statusCode()).isEqualTo(unknown.statusCode());
            assertThat(hidden.body().replace("P-HIDDEN-1", "ID"))
                    .isEqualTo(unknown.body().replace("P-99", "ID"));
        }
        papers.post(COUNTY, "/papers/P-HIDDEN-1/stamp");
        papers.post(COUNTY, "/papers/P-99/stamp");

        assertThat(entries().stream().filter(AttemptRefused.class::isInstance))
                .as("beside the candidate that they raise")
                .extracting(entry -> ((AttemptRefused) entry).outcome())
                .containsExactly("HIDDEN", "UNKNOWN", "HIDDEN", "UNKNOWN", "HIDDEN", "UNKNOWN", "HIDDEN", "UNKNOWN");
    }

    @Test
    void whoever_may_not_use_an_operation_is_recorded_and_whoever_has_no_token_is_nobody() {
        assertThat(papers.post(CITY, "/papers/P-1/stamp").statusCode()).isEqualTo(403);
        assertThat(papers.get(CITY, "/log").statusCode()).isEqualTo(403);
        assertThat(papers.get(null, "/papers/P-1").statusCode()).isEqualTo(401);

        assertThat(entries()).hasSize(2).allSatisfy(entry -> {
            AttemptRefused refused = (AttemptRefused) entry;
            assertThat(refused.outcome()).isEqualTo("FORBIDDEN");
            assertThat(refused.code()).isEqualTo("ROLE_REQUIRED");
        });
        assertThat(entries().get(0).resourceId()).isEqualTo("P-1");
    }

    @Test
    void a_search_counts_what_it_shows_and_what_it_hides_and_keeps_no_free_text() {
        papers.get(COUNTY, "/papers?status=OPEN&q=%E6%9F%B3%E6%B9%BE");
        papers.get(CITY, "/papers");

        SearchRecorded county = (SearchRecorded) entries().get(0);
        assertThat(county.filters()).containsEntry("status", "OPEN").containsEntry("q", "*");
        assertThat(county.shown()).isZero();
        assertThat(county.hidden()).isEqualTo(4);
        assertThat(county.blind()).isEqualTo(1);
        SearchRecorded city = (SearchRecorded) entries().get(1);
        assertThat(city.filters()).isEmpty();
        assertThat(city.shown()).isEqualTo(3);
        assertThat(city.hidden()).as("the secret one, without a purpose").isEqualTo(1);
    }

    @Test
    void an_export_is_recorded_before_its_first_byte() {
        papers.get(AUDITOR, "/papers/all?from=7");
        papers.get(EXPORTER, "/log/bundle", "Bihuan-Purpose", "evidence");

        assertThat(entries()).hasSize(2).allSatisfy(entry -> assertThat(entry).isInstanceOf(ExportRecorded.class));
        assertThat(((ExportRecorded) entries().get(0)).filters()).containsEntry("from", "7");
    }

    @Test
    void the_log_with_its_contents_leaves_for_one_role_and_a_stated_purpose_alone() {
        assertThat(papers.get(AUDITOR, "/log/bundle", "Bihuan-Purpose", "evidence")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> without = papers.get(EXPORTER, "/log/bundle");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("PURPOSE_REQUIRED").doesNotContain("bihuan-log");
        assertThat(papers.get(EXPORTER, "/log/bundle", "Bihuan-Purpose", "evidence")
                        .body())
                .contains("bihuan-log");
        assertThat(papers.get(EXPORTER, "/log").statusCode()).isEqualTo(403);

        assertThat(entries())
                .extracting(entry -> entry instanceof AttemptRefused refused ? refused.outcome() : "EXPORTED")
                .containsExactly("FORBIDDEN", "PURPOSE_REQUIRED", "EXPORTED", "FORBIDDEN");
        assertThat(((ExportRecorded) entries().get(2)).purpose()).isEqualTo("evidence");
    }

    @Test
    void only_whoever_would_see_it_is_told_that_it_wants_a_purpose() {
        HttpResponse<String> city = papers.get(CITY, "/papers/P-SECRET-1");
        assertThat(city.statusCode()).isEqualTo(422);
        assertThat(city.body()).contains("PURPOSE_REQUIRED", "Bihuan-Purpose");
        assertThat(papers.get(COUNTY, "/papers/P-SECRET-1").statusCode()).isEqualTo(404);
        assertThat(papers.get(CITY, "/papers/P-SECRET-1", "Bihuan-Purpose", "check")
                        .statusCode())
                .isEqualTo(200);

        assertThat(((AttemptRefused) entries().get(0)).outcome()).isEqualTo("PURPOSE_REQUIRED");
    }

    @Test
    void what_cannot_be_recorded_is_not_shown() {
        papers.bean(TrailLog.class).close();

        for (String path :
                List.of("/papers", "/papers/P-1", "/papers/P-HIDDEN-1", "/papers/P-99", "/papers/P-1/history")) {
            HttpResponse<String> answer = papers.get(CITY, path);
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("TRAIL_AWAY").doesNotContain("内容P");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
        HttpResponse<String> export = papers.get(EXPORTER, "/log/bundle", "Bihuan-Purpose", "evidence");
        assertThat(export.statusCode()).isEqualTo(503);
        assertThat(export.body()).contains("TRAIL_AWAY").doesNotContain("bihuan-log");
        assertThat(papers.post(CITY, "/papers/P-1/stamp").statusCode()).isEqualTo(503);
    }

    @Test
    void an_attempt_without_need_to_know_becomes_a_candidate_once_a_day() {
        for (int i = 0; i < 3; i++) {
            papers.get(COUNTY, "/papers/P-HIDDEN-1");
        }
        papers.post(COUNTY, "/papers/P-HIDDEN-1/stamp");
        papers.get(COUNTY, "/papers/P-99");
        papers.get(COUNTY, "/papers");
        papers.get(COUNTY, "/papers?status=OPEN");
        papers.get(COUNTY, "/papers?status=OPEN");
        papers.get(CITY, "/papers?status=OPEN");
        papers.clock.pass(Duration.ofDays(1));
        papers.get(COUNTY, "/papers/P-HIDDEN-1");

        await().atMost(Duration.ofSeconds(20)).until(() -> candidates(AUDITOR).size() == 3);
        assertThat(candidates(AUDITOR))
                .extracting(candidate -> candidate.get("resourceId").asText() + "@"
                        + candidate.get("day").asText())
                .containsExactlyInAnyOrder("P-HIDDEN-1@2024-09-21", "@2024-09-20", "P-HIDDEN-1@2024-09-20");
        assertThat(candidates(COUNTY_AUDITOR)).as("never for their own line").isEmpty();
        assertThat(entries().stream().filter(InterferenceCandidateRaised.class::isInstance))
                .hasSize(3);
    }

    private List<JsonNode> candidates(java.util.Map<String, ?> auditor) {
        return items(papers.get(auditor, "/interference-candidates"));
    }

    @Test
    void an_auditor_finds_entries_by_every_filter_newest_first() {
        papers.get(CITY, "/papers/P-1");
        papers.clock.pass(Duration.ofSeconds(60));
        papers.get(COUNTY, "/papers?status=OPEN");
        papers.get(CITY, "/papers/P-2");
        papers.get(CITY, "/log");
        papers.get(COUNTY, "/papers/P-HIDDEN-1");
        papers.get(COUNTY, "/papers/P-99");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> asked("resource=P-99").size() == 1);

        assertThat(asked("officer=o-3001")).containsExactly("GET /log", "GET /papers/{id}", "GET /papers/{id}");
        assertThat(asked("unit=990121-GA&kind=SEARCH")).containsExactly("GET /papers");
        assertThat(asked("resource=P-2")).hasSize(1);
        assertThat(asked("outcome=HIDDEN")).hasSize(1);
        assertThat(asked("outcome=UNKNOWN")).hasSize(1);
        assertThat(asked("outcome=FORBIDDEN")).containsExactly("GET /log");
        assertThat(asked("officer=o-3001&to=2024-09-20T01:00:30Z")).hasSize(1);
        assertThat(asked("officer=o-3001&from=2024-09-20T01:00:30Z")).hasSize(2);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(asked("kind=SEARCH&officer=o-9001"))
                        .as("what auditors ask is found, too")
                        .contains("GET /reads"));
        JsonNode first = json(papers.get(AUDITOR, "/reads?officer=o-3001&limit=1"));
        JsonNode second = json(papers.get(
                AUDITOR,
                "/reads?officer=o-3001&limit=5&after=" + first.get("next").asText()));
        assertThat(first.get("items")).hasSize(1);
        assertThat(second.get("items")).hasSize(2);
        assertThat(second.get("next").asText()).isEmpty();
        for (String malformed : List.of("limit=0", "limit=501", "after=x", "kind=NO", "outcome=x", "from=yesterday")) {
            assertThat(papers.get(AUDITOR, "/reads?" + malformed).statusCode())
                    .as(malformed)
                    .isEqualTo(422);
        }
        for (String path : List.of("/reads", "/reads/verify", "/reads/bundle", "/interference-candidates")) {
            assertThat(papers.get(CITY, path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void for_an_auditor_of_the_line_hidden_is_unknown_here_too() {
        papers.get(CITY, "/papers/P-HIDDEN-1");
        papers.get(COUNTY_AUDITOR, "/papers/P-HIDDEN-1");
        papers.get(COUNTY_AUDITOR, "/papers/P-99");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> asked("resource=P-99").size() == 1);

        List<JsonNode> seen = items(papers.get(COUNTY_AUDITOR, "/reads?kind=REFUSED"));
        assertThat(seen)
                .extracting(line ->
                        line.get("resourceId").asText() + line.get("outcome").asText())
                .containsExactly("P-99UNKNOWN", "P-HIDDEN-1UNKNOWN");
        assertThat(items(papers.get(COUNTY_AUDITOR, "/reads?outcome=HIDDEN"))).isEmpty();
        assertThat(items(papers.get(COUNTY_AUDITOR, "/reads?resource=P-HIDDEN-1&kind=READ")))
                .as("who reads it is withheld")
                .isEmpty();
        assertThat(items(papers.get(AUDITOR, "/reads?resource=P-HIDDEN-1&kind=READ")))
                .hasSize(1);
    }

    @Test
    void the_trail_is_chained_and_travels_with_its_proof() {
        IntStream.range(0, 5).forEach(i -> papers.get(CITY, "/papers/P-1"));
        HttpResponse<String> bundle = papers.get(AUDITOR, "/reads/bundle");

        LogReport report = LogVerifier.verify(
                LogBundle.read(new ByteArrayInputStream(bundle.body().getBytes(StandardCharsets.UTF_8))));
        assertThat(report.ok()).isTrue();
        assertThat(report.checkedEvents()).as("its own export is in it").isEqualTo(6);
        assertThat(papers.get(AUDITOR, "/reads/verify").body()).contains("\"ok\":true");

        var log = papers.trail().getCollection("log");
        Document third = log.find(new Document("_id", 2L)).first();
        third.getList("events", Document.class).get(0).append("payload", "{}");
        log.replaceOne(new Document("_id", 2L), third);
        assertThat(papers.get(AUDITOR, "/reads/verify").body()).contains("\"ok\":false", "\"firstBadPosition\":2");
    }

    @Test
    void many_at_once_leave_one_entry_each() {
        List<CompletableFuture<Integer>> asked = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> papers.get(CITY, "/papers/P-1").statusCode()))
                .toList();

        assertThat(asked).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
        assertThat(entries()).hasSize(100);
        assertThat(entries().stream()
                        .map(entry -> ((ReadRecorded) entry).requestId())
                        .distinct())
                .hasSize(100);
    }

    @Test
    void two_nodes_write_one_chain_index_every_entry_and_raise_a_candidate_once() {
        try (Papers other = papers.secondNode()) {
            List<CompletableFuture<Integer>> asked = IntStream.range(0, 200)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> (i % 2 == 0 ? papers : other)
                            .get(COUNTY, "/papers/P-HIDDEN-1")
                            .statusCode()))
                    .toList();
            assertThat(asked).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(404));

            await().atMost(Duration.ofSeconds(20)).until(() -> indexed() == 201);
            assertThat(candidates(AUDITOR)).hasSize(1);
            assertThat(papers.get(AUDITOR, "/reads/verify").body()).contains("\"ok\":true");
        }
    }

    @Test
    void a_candidate_is_confirmed_or_dismissed_once_with_a_reason_and_never_by_the_line_it_names() {
        papers.get(COUNTY, "/papers/P-HIDDEN-1");
        await().atMost(Duration.ofSeconds(20)).until(() -> candidates(AUDITOR).size() == 1);
        String id = candidates(AUDITOR).get(0).get("id").asText();
        String settle = "/interference-candidates/" + id + "/settle";
        String confirmed = "{\"verdict\":\"CONFIRMED\",\"reason\":\"无办理职责,电话19900000001\"}";

        HttpResponse<String> own = papers.post(COUNTY_AUDITOR, settle, confirmed);
        HttpResponse<String> never =
                papers.post(COUNTY_AUDITOR, settle.replace(id, "candidate-" + "0".repeat(64)), confirmed);
        assertThat(own.statusCode()).isEqualTo(404);
        assertThat(own.body().replace(id, "candidate-" + "0".repeat(64))).isEqualTo(never.body());
        assertThat(papers.post(CITY, settle, confirmed).statusCode()).isEqualTo(403);
        assertThat(papers.post(AUDITOR, settle, "{\"verdict\":\"CONFIRMED\",\"reason\":\" \"}")
                        .statusCode())
                .isEqualTo(422);

        JsonNode settled = json(papers.post(AUDITOR, settle, confirmed));
        assertThat(settled.get("verdict").asText()).isEqualTo("CONFIRMED");
        assertThat(settled.get("settledBy").asText()).isEqualTo("o-9001");
        assertThat(settled.get("reason").asText()).isEqualTo("无办理职责,电话*");
        HttpResponse<String> again = papers.post(AUDITOR, settle, "{\"verdict\":\"DISMISSED\",\"reason\":\"误触\"}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("CANDIDATE_SETTLED");
        assertThat(candidates(AUDITOR).get(0).get("verdict").asText()).isEqualTo("CONFIRMED");
        assertThat(papers.get(AUDITOR, "/reads/verify").body()).contains("\"ok\":true");
    }

    @Test
    void a_discipline_officer_examines_what_names_a_matter_and_leaves_searches_to_auditors() {
        papers.get(COUNTY, "/papers/P-HIDDEN-1");
        papers.get(COUNTY, "/papers?status=OPEN");
        await().atMost(Duration.ofSeconds(20)).until(() -> candidates(AUDITOR).size() == 2);

        assertThat(candidates(DISCIPLINE))
                .singleElement()
                .satisfies(one -> assertThat(one.get("resourceId").asText()).isEqualTo("P-HIDDEN-1"));
        String settle = "/interference-candidates/%s/settle";
        String dismissed = "{\"verdict\":\"DISMISSED\",\"reason\":\"误触\"}";
        for (JsonNode candidate : candidates(AUDITOR)) {
            boolean named = !candidate.get("resourceId").asText().isEmpty();
            assertThat(papers.post(
                                    DISCIPLINE,
                                    settle.formatted(candidate.get("id").asText()),
                                    dismissed)
                            .statusCode())
                    .isEqualTo(named ? 200 : 404);
        }
    }

    @Test
    void S35_what_a_sponsor_tries_to_do_to_a_matter_becomes_a_candidate_and_what_others_may_not_does_not() {
        papers.post(SPONSOR, "/papers/P-1/stamp");
        papers.get(SPONSOR, "/papers/P-1");
        papers.post(CITY, "/papers/P-1/stamp");
        await().atMost(Duration.ofSeconds(20)).until(() -> candidates(AUDITOR).size() == 1);

        JsonNode candidate = candidates(AUDITOR).get(0);
        assertThat(candidate.get("officer").asText()).isEqualTo("o-8001");
        assertThat(candidate.get("operation").asText()).isEqualTo("POST /papers/{id}/stamp");
        assertThat(candidate.get("resourceId").asText()).isEqualTo("P-1");
    }

    @Test
    void the_index_fills_itself_again_and_raises_nothing_twice() {
        papers.get(COUNTY, "/papers/P-HIDDEN-1");
        papers.get(CITY, "/papers/P-1");
        await().atMost(Duration.ofSeconds(20)).until(() -> indexed() == 3);

        papers.database.getCollection("trail_entries").deleteMany(new Document());

        await().atMost(Duration.ofSeconds(20)).until(() -> indexed() == 3);
        assertThat(asked("resource=P-1")).hasSize(1);
        assertThat(candidates(AUDITOR)).hasSize(1);
    }

    @Test
    void the_trail_is_signed_and_is_not_written_on_when_its_signed_end_is_cut_off() {
        IntStream.range(0, 3).forEach(i -> papers.get(CITY, "/papers/P-1"));
        papers.clock.pass(Duration.ofMinutes(2));
        var checkpoints = papers.trail().getCollection("checkpoints");
        await().atMost(Duration.ofSeconds(20)).until(() -> checkpoints.countDocuments() == 1);
        assertThat(json(papers.get(AUDITOR, "/reads/verify")).get("signedTo").asLong())
                .isEqualTo(2);
        assertThat(checkpoints.find().first().getString("log")).isEqualTo("papers-trail");

        papers.trail().getCollection("log").deleteMany(new Document("_id", new Document("$gt", 0L)));
        try (Papers restarted = papers.secondNode()) {
            assertThat(restarted.get(CITY, "/papers/P-1").body()).contains("TRAIL_AWAY");
        }
    }

    private long indexed() {
        return papers.database.getCollection("trail_entries").countDocuments();
    }

    private List<String> asked(String query) {
        return items(papers.get(AUDITOR, "/reads?" + query)).stream()
                .map(line -> line.get("operation").asText())
                .toList();
    }

    private static List<JsonNode> items(HttpResponse<String> answer) {
        List<JsonNode> items = new java.util.ArrayList<>();
        json(answer).get("items").forEach(items::add);
        return items;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private List<TrailEntry> entries() {
        TrailLog trail = papers.bean(TrailLog.class);
        return stored(trail).map(trail::entry).toList();
    }

    private String raw() {
        return stored(papers.bean(TrailLog.class))
                .map(stored -> stored.payload() + stored.metadata())
                .reduce("", String::concat);
    }

    private static java.util.stream.Stream<StoredEvent> stored(TrailLog trail) {
        return trail.log().readAfter(-1, 1_000).stream().flatMap(commit -> commit.events().stream());
    }
}
