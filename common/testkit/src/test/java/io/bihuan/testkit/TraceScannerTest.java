package io.bihuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraceScannerTest {

    private static final String NAME = "测试举报人001";
    private static final String PHONE = "19900003860";
    private final TraceScanner scanner = TraceScanner.of(Set.of(NAME, PHONE));

    @Test
    void it_finds_a_secret_in_every_form_and_place_of_a_text() {
        for (String secret : List.of(NAME, PHONE)) {
            for (String before : List.of("", "a", "ab", "abc", "姓名:")) {
                String text = before + secret + "。";
                assertThat(scanner.scan("x", text)).as(text).hasSize(1);
                assertThat(scanner.scan("x", text.getBytes(StandardCharsets.UTF_16LE)))
                        .hasSize(1);
                assertThat(scanner.scan("x", text.getBytes(StandardCharsets.UTF_16BE)))
                        .hasSize(1);
                assertThat(scanner.scan("x", URLEncoder.encode(text, StandardCharsets.UTF_8)))
                        .hasSize(1);
                assertThat(scanner.scan("x", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))))
                        .as("Base64 of " + text)
                        .hasSize(1);
            }
        }
        assertThat(scanner.scan("x", "\\u6d4b\\u8bd5\\u4e3e\\u62a5\\u4eba001")).hasSize(1);
    }

    @Test
    void it_says_where_and_how_many_and_never_what() {
        List<TraceScanner.Trace> traces = scanner.scan("somewhere", NAME + " " + PHONE + " " + NAME);
        assertThat(traces).hasSize(2).allMatch(trace -> trace.place().equals("somewhere"));
        assertThat(traces.toString()).doesNotContain(NAME, PHONE);
    }

    @Test
    void it_finds_nothing_where_nothing_is() {
        assertThat(scanner.scan("x", "测试举报人00 1990000386 测试举报人002")).isEmpty();
        assertThat(scanner.scan("x", new byte[0])).isEmpty();
    }

    @Test
    void it_does_not_look_for_nothing_or_for_what_is_everywhere() {
        assertThatThrownBy(() -> TraceScanner.of(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TraceScanner.of(Set.of("abc"))).isInstanceOf(IllegalArgumentException.class);
    }
}
