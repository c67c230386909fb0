package io.bihuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists before services that have 10,000 of everything: fifty on a page, each once, every page small, the way on and the way back stay. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TenThousandRowsTest {

    private static final int ROWS = 10_000;
    private static final int PAGE = 50;
    private static final int MOST_BYTES = 300_000;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Test
    void the_ledger_is_walked_from_end_to_end() throws Exception {
        try (PortalWithStubs portal = desk()) {
            serve(
                    portal,
                    "/clues?limit=50",
                    n ->
                            "{\"clueId\":\"c-%1$d\",\"clueNo\":\"XS-990100-2024-G-%1$06d-0\",\"status\":\"VERIFYING\",\"grade\":\"KEY\",\"divisionCode\":\"990121\",\"handlingUnit\":\"990121-GA\",\"clock\":\"VERIFICATION\",\"dueOn\":\"2026-03-01\",\"light\":\"GREEN\"}"
                                    .formatted(n));
            walk(portal, "/clues", Pattern.compile("href=\"/clues/(c-\\d+)\""));
        }
    }

    @Test
    void the_queue_of_tips_is_walked_from_end_to_end() throws Exception {
        try (PortalWithStubs portal = desk()) {
            String text = "某砂场强买强卖，多次殴打不肯卖的人。".repeat(50);
            serve(
                    portal,
                    "/tips?status=RECEIVED&limit=50",
                    n ->
                            "{\"tipId\":\"t-%d\",\"status\":\"RECEIVED\",\"channel\":\"FORM\",\"receivedAt\":\"2026-01-05T01:00:00Z\",\"narrative\":\"%s\"}"
                                    .formatted(n, text));
            walk(portal, "/desk", Pattern.compile("href=\"/desk/tips/(t-\\d+)\""));
        }
    }

    @Test
    void the_trail_is_walked_from_end_to_end() throws Exception {
        try (PortalWithStubs portal = new PortalWithStubs("990000-SHB-004", "990000-SHB", "AUDITOR")) {
            serve(
                    portal,
                    "/reads?limit=50",
                    n ->
                            "{\"position\":%1$d,\"at\":\"2026-01-05T01:00:00Z\",\"kind\":\"READ\",\"officer\":\"o-1\",\"unit\":\"990100-SHB\",\"operation\":\"GET /clues/{id}\",\"resourceType\":\"clue-details\",\"resourceId\":\"seen-%1$d\",\"outcome\":\"FULL\",\"shown\":1}"
                                    .formatted(n));
            walk(portal, "/trail", Pattern.compile("(seen-\\d+)"));
        }
    }

    @Test
    void what_waits_at_the_transfer_desk_and_the_gate_is_the_first_of_each_and_the_way_to_all_of_it() throws Exception {
        try (PortalWithStubs portal = new PortalWithStubs("990121-GA-001", "990121-GA", "DESK_HEAD")) {
            for (String[] list : new String[][] {
                {"DISPATCHED&handlingUnit=990121-GA", "990121-GA", "in"},
                {"DISPATCHED", "990122-GA", "out"},
                {"RETURN_OFFERED", "990122-GA", "back"},
                {"UNDER_GATE", "990122-GA", "gate"}
            }) {
                String rows = IntStream.range(0, PAGE)
                        .mapToObj(n ->
                                "{\"clueId\":\"%1$s-%2$d\",\"clueNo\":\"XS-%1$s-%2$d\",\"status\":\"DISPATCHED\",\"handlingUnit\":\"%3$s\"}"
                                        .formatted(list[2], n, list[1]))
                        .collect(Collectors.joining(","));
                String status = list[0];
                portal.answering(
                        "/clues?limit=50&status=" + status, 200, "{\"items\":[" + rows + "],\"next\":\"n50\"}");
            }

            String transfers = portal.get("/transfers").body();
            for (String list : new String[] {"in", "out", "back"}) {
                assertThat(Pattern.compile("href=\"/clues/" + list + "-\\d+\"")
                                .matcher(transfers)
                                .results())
                        .hasSize(PAGE);
            }
            assertThat(transfers)
                    .contains(
                            "href=\"/clues?status=DISPATCHED&amp;unit=990121-GA\"",
                            "href=\"/clues?status=DISPATCHED\"",
                            "href=\"/clues?status=RETURN_OFFERED\"");
            assertThat(portal.get("/approvals").body()).contains("XS-gate-49", "href=\"/clues?status=UNDER_GATE\"");
        }
    }

    private static PortalWithStubs desk() throws Exception {
        return new PortalWithStubs("990100-SHB-002", "990100-SHB", "DESK_TRIAGER");
    }

    private static void serve(PortalWithStubs portal, String address, IntFunction<String> row) {
        for (int from = 0; from < ROWS; from += PAGE) {
            String rows = IntStream.range(from, from + PAGE).mapToObj(row).collect(Collectors.joining(","));
            String next = from + PAGE < ROWS ? "n" + (from + PAGE) : "";
            portal.answering(
                    from == 0 ? address : address + "&after=n" + from,
                    200,
                    "{\"items\":[" + rows + "],\"next\":\"" + next + "\"}");
        }
    }

    private static void walk(PortalWithStubs portal, String first, Pattern row) {
        Set<String> seen = new HashSet<>();
        String address = first;
        for (int page = 0; page < ROWS / PAGE; page++) {
            HttpResponse<String> answer = portal.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length)
                    .as(address)
                    .isLessThan(MOST_BYTES);
            Set<String> rows = row.matcher(answer.body())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(rows).as(address).hasSize(PAGE);
            assertThat(seen.addAll(rows)).isTrue();
            Matcher next = NEXT.matcher(answer.body());
            boolean goesOn = next.find();
            assertThat(goesOn).as(address).isEqualTo(page + 1 < ROWS / PAGE);
            if (page > 0) {
                assertThat(answer.body()).as("the way back of %s", address).contains("href=\"" + first + "?");
            }
            address = goesOn ? next.group(1).replace("&amp;", "&") : address;
        }
        assertThat(seen).hasSize(ROWS);
    }
}
