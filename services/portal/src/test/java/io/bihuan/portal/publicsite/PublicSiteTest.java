package io.bihuan.portal.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.bihuan.portal.publicsite.PublicPortal.Visitor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a reporter meets: the form, the receipt that is shown once, the way back with its code. No script is run here. */
@ExtendWith(OutputCaptureExtension.class)
class PublicSiteTest {

    static final String ADDRESS = "203.0.113.77";

    private static final String CODE = "Q7WK-M2XN-4HJT";
    private static final String STORY = "夜里有人上门讨债<script>alert(1)</script>";
    private static final String SCRIPT = "<script>alert";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");
    private static final int QUIET = 4;

    private static PublicPortal portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PublicPortal()
                .answering(
                        "/tips",
                        201,
                        "{\"known\":false,\"receiptCode\":\"" + CODE
                                + "\",\"receiptText\":\"commitment: abc\",\"receiptSalt\":\"salt-1\"}")
                .answering("/reporter/status", 200, "{\"status\":\"已受理\",\"mayDispute\":false}")
                .answering(
                        "/reporter/dialogue",
                        200,
                        "{\"messages\":[{\"from\":\"DESK\",\"kind\":\"QUESTION\",\"at\":\"2024-09-10T02:02:00Z\",\"text\":\"<img src=x>\"}]}")
                .answering("/reporter/messages", 200, "{\"message\":\"已送达\"}")
                .answering(
                        "/receipts/verify",
                        200,
                        "{\"valid\":true,\"signatureValid\":true,\"logHolds\":true,\"message\":\"回执有效\"}");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void a_mistake_leaves_what_was_typed_on_the_page_as_text() {
        Visitor citizen = portal.visitor();
        citizen.get("/report");
        Map<String, String> typed = report();
        typed.put("divisionCode", "");
        HttpResponse<String> again = citizen.post("/report", typed);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("请选择或者填写发生地", "夜里有人上门讨债&lt;script&gt;", "href=\"#divisionCode\"", "aria-invalid=\"true\"")
                .doesNotContain(SCRIPT);
    }

    @Test
    void a_receipt_holds_its_reporter_on_every_page_until_its_code_is_typed_again() {
        Visitor citizen = reported();

        for (String page : new String[] {"/", "/report", "/verify", "/return"}) {
            assertThat(PublicPortal.location(citizen.get(page))).as(page).endsWith("/receipt");
        }
        HttpResponse<String> receipt = citizen.get("/receipt");
        assertThat(receipt.body()).contains(CODE, "commitment: abc", "salt-1");
        assertThat(receipt.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(citizen.post("/receipt", Map.of("typed", "Q7WK")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> kept = citizen.post("/receipt", Map.of("typed", "q7wkm2xn 4hjt"));
        assertThat(PublicPortal.location(kept)).endsWith("/receipt/kept").doesNotContain(CODE);

        assertThat(citizen.get("/receipt/kept").body()).doesNotContain(CODE);
        assertThat(citizen.get("/receipt").body()).doesNotContain(CODE);
        assertThat(citizen.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_waives_the_code_goes_on_without_it() {
        Visitor citizen = reported();
        citizen.get("/receipt");
        assertThat(PublicPortal.location(citizen.post("/receipt/waive", Map.of())))
                .endsWith("/receipt/waived");
        assertThat(citizen.get("/receipt/waived").body()).contains("您已放弃查询码").doesNotContain(CODE);
        assertThat(citizen.get("/report").statusCode()).isEqualTo(200);
    }

    @Test
    void the_picture_of_the_code_is_in_the_page_and_holds_the_code_and_no_address() throws Exception {
        Visitor citizen = reported();
        String page = citizen.get("/receipt").body();

        assertThat(page).doesNotContain("<img");
        assertThat(read(page)).isEqualTo(CODE);
    }

    @Test
    void one_comes_back_with_the_code_which_stays_in_the_session() {
        Visitor citizen = portal.visitor();
        citizen.get("/return");
        HttpResponse<String> opened = citizen.post("/return", Map.of("code", CODE));
        assertThat(PublicPortal.location(opened)).endsWith("/return/matter");
        assertThat(citizen.get("/return/matter").body())
                .contains("已受理", "&lt;img src=x&gt;")
                .doesNotContain(CODE, "<img");
        assertThat(PublicPortal.location(citizen.post("/return/messages", Map.of("text", "还有一件事"))))
                .endsWith("/return/matter");
        assertThat(citizen.get("/return/matter").body()).contains("已送达");
        citizen.post("/return/leave", Map.of());
        assertThat(PublicPortal.location(citizen.get("/return/matter"))).endsWith("/return");
    }

    @Test
    void a_receipt_is_verified_from_its_printed_text_and_anything_else_is_not_read() {
        Visitor anybody = portal.visitor();
        anybody.get("/verify");
        String printed = "commitment: c1\nposition: 12\nchain hash: h1 (SHA-256)\ntime: 2024-09-10T02:02:00Z\n"
                + "signature: Ed25519 k1 sig";
        assertThat(anybody.post("/verify", Map.of("receipt", printed)).body()).contains("回执有效", "签名有效");
        HttpResponse<String> nonsense = anybody.post("/verify", Map.of("receipt", "</textarea>" + SCRIPT + "(1)"));
        assertThat(nonsense.statusCode()).isEqualTo(422);
        assertThat(nonsense.body()).contains("没有认出回执").doesNotContain(SCRIPT);
    }

    @Test
    void the_language_is_changed_by_a_link_and_stays() {
        Visitor reader = portal.visitor();
        assertThat(reader.get("/report?lang=en").body()).contains("lang=\"en\"");
        assertThat(reader.get("/verify").body()).contains("Verify a receipt");
        assertThat(reader.get("/verify?lang=zh").body()).contains("lang=\"zh-CN\"", "验证回执");
    }

    @Test
    void neither_the_address_of_a_reporter_nor_a_word_of_theirs_gets_into_a_log_or_to_a_service(CapturedOutput log) {
        Visitor citizen = reported();
        citizen.get("/receipt");
        citizen.post("/receipt", Map.of("typed", "wrong"));
        citizen.post("/receipt", Map.of("typed", CODE));
        citizen.get("/report");
        portal.answering("/reporter/facts", 500, "broken");
        citizen.get("/return");
        citizen.post("/return", Map.of("code", CODE));
        citizen.get("/return/matter");
        assertThat(citizen.post("/return/facts", Map.of("narrative", "讨债")).statusCode())
                .isEqualTo(503);

        assertThat(log.getAll()).doesNotContain(CODE, "讨债", "金某", "13800000000", ADDRESS, "/return/facts");
        assertThat(portal.asked("/tips"))
                .isNotEmpty()
                .allSatisfy(tip -> assertThat(tip.headers().toString())
                        .doesNotContainIgnoringCase("forwarded")
                        .doesNotContain(ADDRESS));
        assertThat(portal.asked("/tips"))
                .allSatisfy(tip -> assertThat(tip.body()).contains("ANONYMOUS").doesNotContain("金某", "13800000000"));
    }

    private static Visitor reported() {
        Visitor citizen = portal.visitor();
        citizen.get("/report");
        HttpResponse<String> sent = citizen.post("/report", report());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(PublicPortal.location(sent)).endsWith("/receipt");
        return citizen;
    }

    private static Map<String, String> report() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("mode", "ANONYMOUS");
        typed.put("name", "金某");
        typed.put("phone", "13800000000");
        typed.put("divisionCode", "990121");
        typed.put("narrative", STORY);
        typed.put("umbrella", "UNKNOWN");
        return typed;
    }

    private static String read(String page) throws Exception {
        Matcher side = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(page);
        assertThat(side.find()).isTrue();
        BitMatrix modules = new BitMatrix(Integer.parseInt(side.group(1)) - 2 * QUIET);
        Matcher run = RUN.matcher(page);
        while (run.find()) {
            modules.setRegion(
                    Integer.parseInt(run.group(1)) - QUIET,
                    Integer.parseInt(run.group(2)) - QUIET,
                    Integer.parseInt(run.group(3)),
                    1);
        }
        return new Decoder().decode(modules).getText();
    }
}
