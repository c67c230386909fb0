package io.bihuan.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FindPageTest {

    private static final String NUMBER = "XS-990100-2024-G-000417-K";

    private static PortalWithStubs portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalWithStubs("990100-SHB-002", "990100-SHB", "DESK_TRIAGER")
                .answering("/clues?clueNo=" + NUMBER + "&limit=10", 200, """
                        {"items":[{"clueId":"clue-t1","clueNo":"XS-990100-2024-G-000417-K","status":"VERIFYING","handlingUnit":"<b>u</b>","dueOn":"2026-03-01"}]}""")
                .answering("/clues", 200, "{\"items\":[]}")
                .answering("/urges", 200, "{\"items\":[]}")
                .answering("/cases", 200, "{\"items\":[]}");
        portal.get("/find");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void every_page_of_an_officer_has_the_search() {
        assertThat(portal.get("/find").body()).contains("role=\"search\"", "action=\"/find\"", "填写完整编号");
    }

    @Test
    void a_clue_number_alone_leads_to_the_clue() {
        assertThat(portal.get("/find?number=" + NUMBER.toLowerCase()).uri().getPath())
                .isEqualTo("/clues/clue-t1");
    }

    @Test
    void with_a_clue_come_the_letters_about_it_in_groups_of_their_own() {
        portal.answering("/urges?clueId=clue-t1&limit=10", 200, """
                {"items":[{"urgeId":"urge-1","clueId":"clue-t1","clueNo":"XS-990100-2024-G-000417-K","unit":"990121-GA","status":"ISSUED","answerDueOn":"2026-02-01"}]}""");
        String page = portal.get("/find?number=" + NUMBER).body();
        portal.answering("/urges?clueId=clue-t1&limit=10", 200, "{\"items\":[]}");

        assertThat(page)
                .contains(
                        "<h2 id=\"CLUE\">线索", "<h2 id=\"URGE\">督办函", "/clues/clue-t1/papers/urge", "已发函", "&lt;b&gt;u")
                .doesNotContain("<b>u");
    }

    @Test
    void a_tip_and_a_case_are_found_by_theirs_and_each_service_is_asked_for_its_own_only() {
        portal.answering("/tips/T1", 200, "{\"tipId\":\"T1\",\"status\":\"RECEIVED\"}");
        assertThat(portal.get("/find?number=T1").uri().getPath()).isEqualTo("/desk/tips/T1");

        portal.answering("/cases?caseNo=%E6%9F%90%E5%85%AC%E7%AB%8B%E5%AD%97%5B2026%5D3%E5%8F%B7&limit=10", 200, """
                {"items":[{"caseId":"case-clue-t1","clueNo":"","caseNo":"某公立字[2026]3号","stage":"FILED","handlingUnit":"990121-GA"}]}""");
        assertThat(portal.get("/find?number=%E6%9F%90%E5%85%AC%E7%AB%8B%E5%AD%97%5B2026%5D3%E5%8F%B7")
                        .body())
                .contains("某公立字[2026]3号", "已立案");

        portal.answering("/listings/listing-case-clue-t1", 200, """
                {"listingId":"listing-case-clue-t1","caseNo":"C3","clueId":"","status":"LISTED","filingUnit":"990121-GA"}""");
        int before = portal.asked().size();
        assertThat(portal.get("/find?number=listing-case-clue-t1").body()).contains("C3", "已挂牌");
        assertThat(portal.asked().subList(before, portal.asked().size()))
                .extracting(PortalWithStubs.Asked::path)
                .containsExactly("/listings/listing-case-clue-t1");
    }

    @Test
    void what_is_not_there_what_is_hidden_and_what_is_refused_look_alike() {
        portal.answering("/urges/urge-refused", 403, "{\"code\":\"ROLE_REQUIRED\",\"title\":\"无权\"}");
        String unknown = portal.get("/find?number=urge-unknown").body();
        String refused = portal.get("/find?number=urge-refused").body();

        assertThat(unknown).contains("没有您可以查看的内容");
        assertThat(content(refused).replace("urge-refused", "urge-unknown")).isEqualTo(content(unknown));
        assertThat(portal.get("/find?number=" + "x".repeat(200)).body()).contains("没有您可以查看的内容");
    }

    @Test
    void what_needs_a_purpose_leads_to_the_page_that_asks_for_it_and_who_does_not_answer_is_told() {
        portal.answering(
                "/clues/clue-sealed", 400, "{\"code\":\"PURPOSE_REQUIRED\",\"title\":\"t\",\"nextStep\":\"n\"}");
        var answer = portal.get("/find?number=clue-sealed");
        assertThat(answer.uri().getPath()).as(answer.body()).startsWith("/clues/clue-sealed");

        portal.answering("/cases/case-1", 503, "no JSON");
        assertThat(portal.get("/find?number=case-1").body()).contains("服务没有应答");
    }

    @Test
    void the_roles_that_are_asked_for_are_those_of_the_operations() throws IOException {
        List<String> access = Files.readAllLines(Path.of("../suite/src/test/resources/access-by-role.csv"));
        for (Kind kind : Kind.values()) {
            String operation = kind.service() + ",GET," + kind.path() + ",";
            String line = access.stream()
                    .filter(it -> it.startsWith(operation))
                    .findFirst()
                    .orElseThrow();
            assertThat(kind.roles())
                    .as(operation)
                    .containsExactlyInAnyOrder(
                            line.substring(operation.length()).split(" "));
        }
    }

    /** Without what is another each time. */
    private static String content(String page) {
        return page.substring(page.indexOf("<main"));
    }
}
