package io.bihuan.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.platform.trail.entry.ExportRecorded;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The week's report for auditors (S17), over HTTP; it is Friday, 2024-09-20, nine in the morning in Shanghai. */
class WeeklyAnomaliesTest {

    private static final String WEEK = "/reads/anomalies?week=2024-W38";

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
    void S17_a_quiet_week_is_an_answer_and_what_is_counted_stays_below_its_number() {
        papers.get(Papers.CITY, "/papers/P-1");
        for (int i = 0; i < 4; i++) {
            papers.get(Papers.COUNTY, "/papers/P-HIDDEN-1");
        }

        JsonNode report = report(WEEK);
        assertThat(report.get("from").asString()).isEqualTo("2024-09-16");
        assertThat(report.get("to").asString()).isEqualTo("2024-09-22");
        assertThat(report.get("lines")).isEmpty();
    }

    @Test
    void S17_refusals_nights_and_files_are_listed_by_day_and_officer_from_their_number_on() {
        for (int i = 0; i < 5; i++) {
            papers.get(Papers.COUNTY, "/papers/P-99");
        }
        papers.get(Papers.CITY, "/papers/P-SECRET-1");
        papers.get(Papers.EXPORTER, "/log/bundle", "Bihuan-Purpose", "evidence");
        papers.clock.pass(Duration.ofHours(14));
        for (int i = 0; i < 10; i++) {
            papers.get(Papers.CITY, "/papers/P-1");
        }

        assertThat(lines(report(WEEK)))
                .containsExactly(
                        "2024-09-20 o-3001 AT_NIGHT 10",
                        "2024-09-20 o-6001 TURNED_AWAY 5",
                        "2024-09-20 o-9002 EXPORTS 1");
    }

    @Test
    void S17_another_week_has_other_lines_and_none_named_is_the_last_whole_one() {
        papers.get(Papers.EXPORTER, "/log/bundle", "Bihuan-Purpose", "evidence");
        assertThat(report("/reads/anomalies").get("week").asString()).isEqualTo("2024-W37");

        papers.clock.pass(Duration.ofDays(7));
        assertThat(report("/reads/anomalies").get("week").asString()).isEqualTo("2024-W38");
        assertThat(lines(report("/reads/anomalies"))).containsExactly("2024-09-20 o-9002 EXPORTS 1");
        assertThat(lines(report("/reads/anomalies?week=2024-W39"))).isEmpty();
    }

    @Test
    void S17_what_was_taken_on_sunday_before_midnight_belongs_to_that_week_though_it_was_stored_on_monday() {
        Instant sunday = Instant.parse("2024-09-22T15:59:59Z");
        papers.clock.pass(Duration.between(papers.clock.instant(), sunday.plusSeconds(3)));
        papers.bean(TrailLog.class).append("late", 0, taken(sunday));

        assertThat(lines(report(WEEK))).containsExactly("2024-09-22 o-9002 EXPORTS 1");
        assertThat(lines(report("/reads/anomalies?week=2024-W39"))).isEmpty();
    }

    @Test
    void S17_what_is_hidden_from_the_auditor_counts_nowhere() {
        papers.clock.pass(Duration.ofHours(14));
        for (int i = 0; i < 10; i++) {
            papers.get(Papers.CITY, "/papers/P-HIDDEN-1");
        }

        assertThat(lines(report(WEEK))).containsExactly("2024-09-20 o-3001 AT_NIGHT 10");
        assertThat(lines(read(papers.get(Papers.COUNTY_AUDITOR, WEEK)))).isEmpty();
    }

    @Test
    void S17_it_is_for_auditors_alone_and_in_the_trail_itself_and_a_week_that_is_none_is_refused() {
        assertThat(papers.get(Papers.CITY, WEEK).statusCode()).isEqualTo(403);
        assertThat(papers.get(Papers.DISCIPLINE, WEEK).statusCode()).isEqualTo(403);
        for (String week : List.of("2024-38", "2024-W54", "W38", "x")) {
            HttpResponse<String> answer = papers.get(Papers.AUDITOR, "/reads/anomalies?week=" + week);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("PARAMETER_MALFORMED", "week");
        }
        report(WEEK);

        TrailLog trail = papers.bean(TrailLog.class);
        assertThat(trail.log().readAfter(-1, 100).stream()
                        .flatMap(commit -> commit.events().stream())
                        .map(trail::entry)
                        .map(entry -> entry.operation()))
                .contains("GET /reads/anomalies");
    }

    private static ExportRecorded taken(Instant at) {
        return new ExportRecorded(
                "o-9002",
                "990000-SJ",
                "AUDIT",
                List.of(),
                List.of("LOG_EXPORTER"),
                "GET /log/bundle",
                "log",
                Map.of(),
                "evidence",
                "late",
                at);
    }

    private JsonNode report(String path) {
        return read(papers.get(Papers.AUDITOR, path));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> lines(JsonNode report) {
        return report.get("lines")
                .valueStream()
                .map(line -> String.join(
                        " ",
                        line.get("day").asString(),
                        line.get("officer").asString(),
                        line.get("anomaly").asString(),
                        line.get("count").asString()))
                .toList();
    }
}
