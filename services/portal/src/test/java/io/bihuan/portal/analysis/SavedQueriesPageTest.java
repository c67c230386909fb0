package io.bihuan.portal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SavedQueriesPageTest {

    private static final Pattern LINK = Pattern.compile("/log/saved/open\\?query=([\\w.-]+)");

    private static PortalWithStubs portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalWithStubs("990000-SHB-004", "990000-SHB", "AUDITOR");
        portal.answering("/log", 200, "");
        portal.get("/log");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void a_query_is_saved_with_its_position_opened_by_its_link_and_forgotten() {
        forgetEverything();
        assertThat(portal.get("/log/saved").body()).contains("还没有保存的查询");
        assertThat(portal.get("/log?types=clue.ClueTriaged").body()).contains("保存此查询");
        String list = save("研判<b>七月</b>", "1000");
        assertThat(list).contains("研判&lt;b&gt;七月").doesNotContain("<b>七月");
        String token = link(list);

        var opened = portal.get("/log/saved/open?query=" + token);
        assertThat(opened.uri().getQuery())
                .contains("types=clue.ClueTriaged", "officer=o-1", "agency=POLICE", "upTo=1000");
        assertThat(opened.body()).contains("990000-SHB-004 保存于", "截至位置 1,000");

        portal.get("/log/saved");
        assertThat(portal.post("/log/saved/forget", Map.of("query", token)).body())
                .doesNotContain(token)
                .contains("还没有保存的查询");
    }

    @Test
    void a_link_that_somebody_changed_is_none() {
        portal.get("/log");
        String token = link(save("一", "7"));
        String other = (token.charAt(3) == 'A' ? "B" : "A") + token.substring(1);

        for (String garbled : new String[] {other, token + "x", "x", ".", token.substring(0, token.indexOf('.') + 1)}) {
            assertThat(portal.get("/log/saved/open?query=" + garbled).statusCode())
                    .as(garbled)
                    .isEqualTo(404);
        }
    }

    @Test
    void nothing_is_saved_without_a_name_and_never_more_than_a_cookie_holds() {
        portal.get("/log");
        assertThat(save(" ", "7")).contains("没有保存");
        portal.get("/log");
        for (int i = 0; i < 30; i++) {
            save("名称".repeat(15) + i, "7");
        }
        assertThat(portal.get("/log/saved").body().split("/log/saved/open").length)
                .isBetween(2, SavedQueries.MOST + 1);
    }

    @Test
    void a_link_from_before_agencies_could_be_asked_for_still_opens() {
        LogQuery query = new LogQuery("clue", "clue.ClueTriaged", "o-1", "9901", "POLICE", "2024-09-10", 7);
        String text = new SavedQuery("一", "o-9", Instant.EPOCH, query).text();
        String before = text.substring(0, text.length() - "POLICE".length() - 1);

        assertThat(SavedQuery.of(text).orElseThrow().query()).isEqualTo(query);
        assertThat(SavedQuery.of(before).orElseThrow().query())
                .isEqualTo(new LogQuery("clue", "clue.ClueTriaged", "o-1", "9901", "", "2024-09-10", 7));
    }

    /** The tests share one browser. */
    private static void forgetEverything() {
        for (Matcher link = LINK.matcher(portal.get("/log/saved").body()); link.find(); ) {
            portal.post("/log/saved/forget", Map.of("query", link.group(1)));
        }
    }

    private static String save(String name, String upTo) {
        return portal.post(
                        "/log/saved",
                        Map.of(
                                "name", name,
                                "service", "clue",
                                "types", "clue.ClueTriaged",
                                "officer", "o-1",
                                "agency", "POLICE",
                                "upTo", upTo))
                .body();
    }

    private static String link(String page) {
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1);
    }
}
