package io.bihuan.portal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LogPageTest {

    private static PortalWithStubs portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalWithStubs("990000-SHB-004", "990000-SHB", "AUDITOR");
        portal.answering("/log?from=0&limit=1000", 200, lines(0, 120))
                .answering("/log?from=50&limit=1000", 200, lines(50, 120))
                .answering("/log?from=0&limit=0", 200, lines(0, 3));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> """
                        {"position":%d,"type":"clue.ClueRegistered","label":"线索已登记","occurredAt":"2024-09-10T02:02:00Z","sensitivity":"S2","hash":"h",
                        """.formatted(n).strip()
                        + (n == 1
                                ? "\"officer\":null}"
                                : "\"aggregateId\":\"c-" + n + "\",\"officer\":\"o-" + n % 2
                                        + "\",\"unit\":\"990100-SHB\",\"agency\":\"" + (n % 2 == 0 ? "SHB" : "POLICE")
                                        + "\"}"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_page_has_fifty_and_says_where_the_next_begins() {
        String page = portal.get("/log").body();

        assertThat(page).contains("c-49", "from=50", "（涉密，不显示）").doesNotContain("c-50<");
        assertThat(portal.get("/log?from=50&upTo=60").body()).contains("c-60").doesNotContain("c-61<", "rel=\"next\"");
    }

    @Test
    void entries_are_sieved_by_actor_unit_agency_and_day() {
        assertThat(portal.get("/log?officer=o-1&unit=9901&day=2024-09-10").body())
                .contains(">c-3<")
                .doesNotContain(">c-2<");
        assertThat(portal.get("/log?agency=POLICE").body())
                .contains(">c-3<", "value=\"POLICE\" selected")
                .doesNotContain(">c-2<");
        assertThat(portal.get("/log?day=2024-09-11").body()).contains("没有符合条件的事件");
    }

    @Test
    void the_lines_go_through_as_they_are() {
        portal.get("/log");
        assertThat(portal.post("/log/download", Map.of("service", "clue")).body())
                .isEqualTo(lines(0, 3));
    }
}
