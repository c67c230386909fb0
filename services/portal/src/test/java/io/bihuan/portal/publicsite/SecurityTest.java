package io.bihuan.portal.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.publicsite.PublicPortal.Visitor;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried against the pages of any site, and refused by these. */
class SecurityTest {

    private static final String SESSION = "bihuan-portal";

    private static PublicPortal portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PublicPortal().answering("/tips", 201, "{\"known\":true}");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report",
                "/receipt",
                "/receipt/waive",
                "/return",
                "/return/messages",
                "/return/files",
                "/verify",
                "/logout"
            })
    void a_form_of_another_site_is_refused(String form) {
        int before = portal.asked("/tips").size();
        Visitor visitor = portal.visitor();
        visitor.get("/report");
        assertThat(visitor.postBare(form, Map.of("narrative", "x")).statusCode())
                .isEqualTo(403);
        assertThat(visitor.postBare(form, Map.of("_csrf", "guessed")).statusCode())
                .isEqualTo(403);
        assertThat(portal.asked("/tips")).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/report",
                "/receipt/kept",
                "/return",
                "/verify",
                "/login-failed",
                "/no/such",
                "/static/none"
            })
    void every_page_forbids_frames_inline_scripts_and_other_origins(String page) {
        assertForbidding(portal.visitor().get(page));
    }

    @Test
    void so_do_pages_of_a_session_and_those_that_refuse() {
        Visitor citizen = portal.visitor();
        assertForbidding(citizen.postBare("/report", Map.of()));
        citizen.get("/report");
        assertForbidding(citizen.post("/report", Map.of()));
        portal.answering(
                "/tips", 201, "{\"known\":false,\"receiptCode\":\"C0DE\",\"receiptText\":\"t\",\"receiptSalt\":\"s\"}");
        citizen.post(
                "/report",
                Map.of("mode", "ANONYMOUS", "divisionCode", "990121", "narrative", "x", "umbrella", "UNKNOWN"));
        HttpResponse<String> receipt = citizen.get("/receipt");
        assertThat(receipt.body()).contains("C0DE");
        assertForbidding(receipt);
        assertForbidding(citizen.post("/receipt", Map.of("typed", "C0DD")));
        portal.answering("/tips", 201, "{\"known\":true}");
    }

    private static void assertForbidding(HttpResponse<String> answer) {
        String content = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(content)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "data:");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.body())
                .doesNotContainPattern("<script(?![^>]*src=\"/)|\\sstyle=|\\son[a-z]+=|(src|href)=\"(https?:)?//");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work?next=//evil.example", "/work?continue=https://evil.example", "//evil.example/work"})
    void a_login_leads_to_no_other_site(String address) {
        Visitor officer = portal.visitor();
        HttpResponse<String> answer = officer.get(portal.url() + address);
        for (int hop = 0; hop < 10 && answer.statusCode() == 302; hop++) {
            String next = URI.create(portal.url())
                    .resolve(PublicPortal.location(answer))
                    .toString();
            assertThat(next)
                    .satisfiesAnyOf(
                            to -> assertThat(to).startsWith(portal.url() + "/"),
                            to -> assertThat(to).startsWith(portal.stubUrl() + "/authorize?"));
            answer = officer.get(next);
        }
        assertThat(answer.statusCode()).isNotEqualTo(302);
    }

    @Test
    void a_login_goes_back_to_the_address_asked_for_whatever_a_proxy_header_says() {
        HttpResponse<String> toIssuer = portal.visitor().get("/work", "X-Forwarded-Host", "evil.example");

        assertThat(PublicPortal.location(toIssuer)).doesNotContain("evil");
        HttpResponse<String> there =
                portal.visitor().get("/oauth2/authorization/bihuan", "Forwarded", "host=evil.example;proto=https");
        assertThat(PublicPortal.location(there))
                .startsWith(portal.stubUrl() + "/authorize?")
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "en\r\nSet-Cookie: x=y", "\"><script>alert(1)</script>", "xx"})
    void a_language_that_is_none_changes_nothing(String language) {
        HttpResponse<String> page =
                portal.visitor().get("/verify?lang=" + URLEncoder.encode(language, StandardCharsets.UTF_8));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"zh-CN\"").doesNotContain("evil", "<script>");
        assertThat(page.headers().map().toString()).doesNotContain("x=y", "evil");
    }

    @Test
    void the_session_has_another_id_after_the_login_and_one_that_was_made_up_is_not_taken() {
        Visitor officer = portal.visitor();
        officer.setCookie(SESSION, "0123456789ABCDEF0123456789ABCDEF");
        HttpResponse<String> toIssuer = officer.get(PublicPortal.location(officer.get("/work")));
        String before = officer.cookie(SESSION);
        assertThat(before).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");

        officer.follow(PublicPortal.location(toIssuer));

        assertThat(officer.cookie(SESSION)).isNotEmpty().isNotEqualTo(before);
        assertThat(officer.get("/").body()).contains("990100-SHB-001");
        Visitor thief = portal.visitor();
        thief.setCookie(SESSION, before);
        assertThat(thief.get("/").body()).doesNotContain("990100-SHB-001");
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites() {
        for (String path : new String[] {"/report?lang=en", "/work"}) {
            assertThat(portal.visitor().get(path).headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(
                            cookie -> assertThat(cookie).contains("HttpOnly").containsPattern("SameSite=(Lax|Strict)"));
        }
    }

    @Test
    void what_stands_in_an_address_is_never_written_as_markup() {
        Visitor visitor = portal.visitor();
        assertThat(visitor.get("/%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("<script>");
        assertThat(visitor.get("/report?narrative=%3Cscript%3Ealert(1)%3C%2Fscript%3E")
                        .body())
                .doesNotContain("<script>");
    }
}
