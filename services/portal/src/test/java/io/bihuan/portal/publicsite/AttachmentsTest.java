package io.bihuan.portal.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.publicsite.PublicPortal.Visitor;
import jakarta.servlet.MultipartConfigElement;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Files beside a report and after it: handed on one by one, told of one by one, kept nowhere here. No script is run. */
@ExtendWith(OutputCaptureExtension.class)
class AttachmentsTest {

    private static final String CODE = "0123 4567 8901 2345";
    private static final String TAKEN = "{\"message\":\"附件已收到。\",\"attachments\":1}";
    private static final String SERVICE = "/reporter/attachments";

    private static PublicPortal portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PublicPortal();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void the_services_take_everything() {
        portal.answering(
                        "/tips",
                        201,
                        "{\"known\":false,\"receiptCode\":\"" + CODE
                                + "\",\"receiptText\":\"r\",\"receiptSalt\":\"s\"}")
                .answering("/reporter/status", 200, "{\"status\":\"已受理\",\"mayDispute\":false,\"attachments\":3}")
                .answering("/reporter/dialogue", 200, "{\"messages\":[]}")
                .answering(SERVICE, 200, TAKEN);
    }

    @Test
    void the_form_says_what_is_taken_how_much_of_it_and_what_a_photo_tells() {
        assertThat(portal.visitor().get("/report").body())
                .contains("enctype=\"multipart/form-data\"", "10 MB", "50 MB", "HEIC", "拍摄地点", "type=\"file\"");
        assertThat(portal.visitor().get("/report?lang=en").body()).contains("kind of telephone", "50 MB together");
    }

    @Test
    void files_follow_the_report_under_its_code_without_their_names() {
        int before = portal.asked(SERVICE).size();
        Visitor citizen = portal.visitor();
        citizen.get("/report");
        HttpResponse<String> sent = citizen.upload(
                "/report",
                report(),
                List.of(Map.entry("我家窗口.jpg", "photo-bytes-1"), Map.entry("b.jpg", "photo-bytes-2")));

        assertThat(PublicPortal.location(sent)).endsWith("/receipt");
        assertThat(citizen.get("/receipt").body()).contains("已收到</strong> <span>我家窗口.jpg", CODE);
        assertThat(portal.asked(SERVICE).stream().skip(before).toList())
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.headers().get("Bihuan-receipt-code")).containsExactly("0123456789012345");
                    assertThat(one.headers().toString() + one.body()).doesNotContain("窗口", ".jpg");
                })
                .extracting(PublicPortal.Asked::body)
                .containsExactly("photo-bytes-1", "photo-bytes-2");
    }

    @Test
    void a_file_that_is_refused_is_told_of_and_the_report_is_received_all_the_same() {
        portal.answering(SERVICE, 422, """
                {"code":"ATTACHMENT_TYPE_REFUSED","title":"该文件的内容不是可以收取的类型","nextStep":"请上传照片"}""");
        Visitor citizen = portal.visitor();
        citizen.get("/report");
        citizen.upload("/report", report(), List.of(Map.entry("<script>x.jpg", "MZ")));
        String page = citizen.get("/receipt").body();

        assertThat(page)
                .contains(CODE, "未收到</strong> <span>&lt;script&gt;x.jpg", "不是可以收取的类型。请上传照片")
                .doesNotContain("<script>x");
        portal.answering(SERVICE, 500, "broken");
        Visitor other = portal.visitor();
        other.get("/report");
        other.upload("/report", report(), List.of(Map.entry("a.jpg", "x")));
        assertThat(other.get("/receipt").body()).contains(CODE, "上传时服务暂时不可用");
    }

    @Test
    void a_report_without_files_needs_none_and_a_mistake_asks_for_them_again() {
        int before = portal.asked(SERVICE).size();
        Visitor citizen = portal.visitor();
        citizen.get("/report");
        Map<String, String> wrong = report();
        wrong.put("narrative", "");
        HttpResponse<String> again = citizen.upload("/report", wrong, List.of(Map.entry("a.jpg", "x")));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("请重新选择");

        assertThat(PublicPortal.location(citizen.upload("/report", report(), List.of(Map.entry("", "")))))
                .endsWith("/receipt");
        assertThat(citizen.get("/receipt").body()).doesNotContain("已收到</strong>");
        assertThat(portal.asked(SERVICE)).hasSize(before);
    }

    @Test
    void of_a_report_that_was_known_the_files_wait_for_its_first_code() {
        portal.answering("/tips", 201, "{\"known\":true}");
        Visitor citizen = portal.visitor();
        citizen.get("/report");
        HttpResponse<String> sent = citizen.upload("/report", report(), List.of(Map.entry("a.jpg", "x")));
        assertThat(citizen.get(PublicPortal.location(sent)).body()).contains("这次选择的文件没有收到");
    }

    @Test
    void more_than_ten_are_not_even_tried() {
        int before = portal.asked(SERVICE).size();
        Visitor citizen = portal.visitor();
        citizen.get("/report");
        citizen.upload(
                "/report",
                report(),
                IntStream.range(0, 12)
                        .mapToObj(i -> Map.entry(i + ".jpg", "x" + i))
                        .toList());
        assertThat(citizen.get("/receipt").body()).contains("附件最多 10 个");
        assertThat(portal.asked(SERVICE)).hasSize(before + 10);
    }

    @Test
    void who_comes_back_with_the_code_sees_how_many_there_are_and_adds_some() {
        Visitor citizen = portal.visitor();
        citizen.get("/return");
        citizen.post("/return", Map.of("code", CODE));
        assertThat(citizen.get("/return/matter").body()).contains("已收到附件 3 个");
        HttpResponse<String> sent = citizen.upload("/return/files", Map.of(), List.of(Map.entry("c.jpg", "photo-3")));
        assertThat(PublicPortal.location(sent)).endsWith("/return/matter");
        assertThat(citizen.get("/return/matter").body()).contains("已收到</strong> <span>c.jpg");
        HttpResponse<String> none = citizen.upload("/return/files", Map.of(), List.of(Map.entry("", "")));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("请选择文件", "aria-invalid=\"true\"");
    }

    @Test
    void a_form_with_files_of_another_site_is_refused() {
        int before = portal.asked("/tips").size();
        Visitor visitor = portal.visitor();
        visitor.get("/report");
        List<Map.Entry<String, String>> files = List.of(Map.entry("a.jpg", "x"));
        assertThat(visitor.uploadBare("/report", "", report(), files).statusCode())
                .isEqualTo(403);
        assertThat(visitor.uploadBare("/return/files", "guessed", Map.of(), files)
                        .statusCode())
                .isEqualTo(403);
        assertThat(portal.asked("/tips")).hasSize(before);
    }

    @Test
    void what_is_too_large_together_gets_a_page_that_says_so() {
        Visitor citizen = portal.visitor();
        citizen.get("/report");
        HttpResponse<String> answer =
                citizen.upload("/report", report(), List.of(Map.entry("a.mp4", "x".repeat(52 << 20))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大", "50 MB");
    }

    @Test
    void no_byte_and_no_name_of_a_file_gets_into_a_log_or_onto_a_disk(CapturedOutput log) {
        String secret = "SECRET-INSIDE-" + "y".repeat(3 << 20);
        Visitor citizen = portal.visitor();
        citizen.get("/report");
        citizen.upload("/report", report(), List.of(Map.entry("窗口里的人.jpg", secret)));

        assertThat(portal.asked(SERVICE))
                .last()
                .satisfies(one -> assertThat(one.body()).isEqualTo(secret));
        assertThat(log.getAll()).doesNotContain("SECRET-INSIDE", "窗口里的人", CODE);
        MultipartConfigElement forms = portal.bean(MultipartConfigElement.class);
        assertThat((long) forms.getFileSizeThreshold())
                .as("what is larger than this would be put aside on a disk")
                .isGreaterThanOrEqualTo(forms.getMaxRequestSize())
                .isGreaterThanOrEqualTo(forms.getMaxFileSize());
    }

    private static Map<String, String> report() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("mode", "ANONYMOUS");
        typed.put("divisionCode", "990121");
        typed.put("narrative", "夜里有人上门讨债");
        typed.put("umbrella", "UNKNOWN");
        return typed;
    }
}
