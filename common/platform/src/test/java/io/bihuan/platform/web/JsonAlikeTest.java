package io.bihuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.axon.AxonJson;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonAlikeTest {

    /** One of everything that events and documents are made of; not in alphabetical order on purpose. */
    record Everything(
            String zebra,
            Instant at,
            LocalDate on,
            LocalDateTime local,
            LocalTime time,
            OffsetDateTime offset,
            Duration took,
            Level level,
            Optional<String> there,
            Optional<String> notThere,
            @Nullable String nothing,
            long count,
            BigDecimal amount,
            double ratio,
            boolean yes,
            List<Inner> inners,
            Map<String, Integer> counts,
            byte[] bytes) {}

    record Inner(String name) {}

    private static final Everything EVERYTHING = new Everything(
            "闭环",
            Instant.parse("2026-01-31T16:00:00.123456Z"),
            LocalDate.of(2026, 2, 1),
            LocalDateTime.of(2026, 2, 1, 0, 0, 1),
            LocalTime.of(8, 30),
            OffsetDateTime.of(2026, 2, 1, 0, 0, 0, 0, ZoneOffset.UTC),
            Duration.ofMinutes(90),
            Level.COUNTY,
            Optional.of("x"),
            Optional.empty(),
            null,
            9_007_199_254_740_993L,
            new BigDecimal("10.50"),
            0.25,
            true,
            List.of(new Inner("a")),
            Map.of("k", 1),
            new byte[] {1, 2, 3});

    private final ObjectMapper log = AxonJson.mapper();
    private final JsonMapper web = web();

    private static JsonMapper web() {
        JsonMapper.Builder builder = JsonMapper.builder();
        WebJson.configure(builder);
        return builder.build();
    }

    @Test
    void the_log_and_the_web_write_the_same_record_alike() throws Exception {
        assertThat(web.writeValueAsString(EVERYTHING)).isEqualTo(log.writeValueAsString(EVERYTHING));
    }

    @Test
    void each_reads_what_the_other_has_written() throws Exception {
        Everything fromWeb = log.readValue(web.writeValueAsString(EVERYTHING), Everything.class);
        Everything fromLog = web.readValue(log.writeValueAsString(EVERYTHING), Everything.class);

        assertThat(fromWeb).usingRecursiveComparison().isEqualTo(EVERYTHING);
        assertThat(fromLog).usingRecursiveComparison().isEqualTo(EVERYTHING);
    }

    @Test
    void instants_are_iso_in_utc_and_no_class_is_named() throws Exception {
        assertThat(log.writeValueAsString(EVERYTHING))
                .contains("\"at\":\"2026-01-31T16:00:00.123456Z\"", "\"on\":\"2026-02-01\"", "\"took\":\"PT1H30M\"")
                .startsWith("{\"zebra\"")
                .doesNotContain("io.bihuan", "@class");
    }

    @Test
    void the_log_forgives_an_unknown_field_and_the_web_does_not() throws Exception {
        String newer = "{\"name\":\"a\",\"added\":1}";

        assertThat(log.readValue(newer, Inner.class)).isEqualTo(new Inner("a"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> web.readValue(newer, Inner.class)))
                .hasMessageContaining("added");
    }
}
