package io.bihuan.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import io.bihuan.testkit.Http;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal of the default run in a real browser: a citizen on a phone without scripts, and officers with their own logins, take one
 * tip from the report over triage, dispatch, verification and six signatures to where the citizen is told. Every page on the way and every
 * page of {@link PortalPages} is looked at by {@link Walker}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalIT {

    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4} \\d{4} \\d{4}");

    private static final String STATION = "990121103-PCS";
    private static final String OFFICER = "990121103-PCS-001";
    private static final String CHIEF = "990121-GA-001";

    private static final byte[] PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(UTF_8);

    /** The smallest picture there is: one point. */
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private static Path folder;

    private static SuiteProcess suite;
    private static Walker walker;
    private static String code;
    private static String tipId;
    private static String clueId;

    @BeforeAll
    static void the_default_run_is_started_with_a_browser_before_it() {
        Walker.requireChromium();
        Ports ports = SuiteUnderTest.freePorts();
        suite = SuiteProcess.startAsItsOwnIssuer(folder.resolve("work"), folder.resolve("data"), ports)
                .awaitReady();
        walker = new Walker("http://127.0.0.1:" + ports.portal(), Path.of("target/screenshots"));
    }

    @AfterAll
    static void all_is_stopped() {
        if (walker != null) {
            walker.close();
        }
        if (suite != null) {
            suite.close();
        }
    }

    @Test
    @Order(1)
    void a_citizen_reports_on_a_phone_without_scripts_and_comes_back_with_the_code() {
        try (BrowserContext phone = walker.phoneWithoutScripts()) {
            Page page = phone.newPage();
            walker.look(page, "/");
            walker.look(page, "/report");
            page.getByRole(AriaRole.BUTTON, button("提交举报")).click();
            assertThat(page.locator("#mistakes").innerText()).contains("请写明发生了什么", "请选择或者填写发生地");

            page.locator("#files").setInputFiles(new FilePayload[] {
                new FilePayload("现场.png", "image/png", PHOTO),
                new FilePayload("录像.mp4", "video/mp4", "no film".getBytes(UTF_8))
            });
            report(page, "某砂场<script>alert('x')</script>", "有人在码头强买强卖，多次殴打不肯卖的人，群众不敢说。");
            assertThat(page.url()).endsWith("/receipt");
            assertThat(page.locator(".outcomes").innerText()).contains("已收到 现场.png", "未收到 录像.mp4", "该文件的内容不是可以收取的类型");
            walker.shoot(page, "receipt");
            code = found(CODE, page.locator("#code").innerText());

            page.navigate(walker.at("/"));
            assertThat(page.url()).as("the receipt cannot be left").endsWith("/receipt");
            page.locator("#typed").fill("1111 2222 3333 4444");
            page.getByRole(AriaRole.BUTTON, button("我已保存")).click();
            assertThat(page.locator("main").innerText()).contains("与查询码不一致");
            page.locator("#typed").fill(code);
            page.getByRole(AriaRole.BUTTON, button("我已保存")).click();
            assertThat(page.content()).contains("查询码已确认").doesNotContain(code);

            walker.look(page, "/verify");
            walker.look(page, "/return");
            page.locator("#code").fill(code);
            page.getByRole(AriaRole.BUTTON, button("查询")).click();
            assertThat(page.url()).endsWith("/return/matter");
            assertThat(page.content()).doesNotContain(code);
            assertThat(page.locator("main").innerText()).contains("已收到附件 1 个");
            walker.look(page, "/return/matter");

            page.locator("#files").setInputFiles(new FilePayload("对话.pdf", "application/pdf", PAPER));
            page.getByRole(AriaRole.BUTTON, button("上传附件")).click();
            assertThat(page.url()).endsWith("/return/matter");
            assertThat(page.locator(".outcomes").innerText()).contains("已收到 对话.pdf");
            assertThat(page.locator("main").innerText()).contains("已收到附件 2 个");
        }
    }

    @Test
    @Order(2)
    void the_desk_registers_and_triages_it_with_a_second_officer_and_dispatches_it() {
        as("990100-SHB-002", page -> {
            walker.look(page, "/desk");
            Locator tip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("强买强卖")));
            assertThat(tip.count()).isEqualTo(1);
            tip.click();
            tipId = page.url().substring(page.url().lastIndexOf('/') + 1);
            assertThat(page.locator("main").innerText()).contains("<script>alert('x')</script>");
            Download photo = page.waitForDownload(() -> page.getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("下载 1 号：照片")))
                    .click());
            assertThat(photo.suggestedFilename()).startsWith("attachment-").endsWith(".png");
            assertThat(photo.path()).hasBinaryContent(PHOTO);
            walker.shoot(page, "tip");
            page.getByRole(AriaRole.LINK, link("登记为线索")).click();
            page.getByRole(AriaRole.BUTTON, button("确认提交")).click();
            page.getByRole(AriaRole.LINK, link("查看所属线索")).click();
            clueId = page.url().replaceFirst(".*/clues/", "");

            act(
                    page,
                    "TriageClue",
                    Map.of("secondOfficer", "990100-SHB-003", "industry", "自然资源"),
                    Map.of(
                            "matterClass", "ORG_CRIME",
                            "suspectedLadder", "E_GANG",
                            "grade", "GENERAL",
                            "officialInvolved", "no"));
            sent(page, "DispatchClue", Map.of("handlingUnit", "999999-GA", "dueOn", walker.inDays(40)), Map.of());
            assertThat(page.locator("main").innerText()).contains("没有被接受");
            walker.shoot(page, "refusal");
            act(page, "DispatchClue", Map.of("handlingUnit", STATION, "dueOn", walker.inDays(40)), Map.of());
            assertThat(page.locator("main").innerText()).contains("已交办");
            walker.shoot(page, "clue");
        });
    }

    @Test
    @Order(3)
    void the_station_takes_it_and_the_citizen_reads_that_it_is_under_way() {
        as(OFFICER, page -> {
            walker.look(page, "/transfers");
            assertThat(page.locator("main").innerText()).contains("签收");
            walker.shoot(page, "transfers");
            act(page, "AcknowledgeReceipt", Map.of(), Map.of());
            assertThat(page.locator("main").innerText()).contains("已签收");
            walker.look(page, "/work");
        });
        assertThat(toldToTheCitizen()).contains("办理情况").doesNotContain(STATION);
    }

    @Test
    @Order(4)
    void it_is_verified_and_six_sign_the_conclusion_in_their_order() {
        as(
                CHIEF,
                page -> act(
                        page, "ApproveVerificationStart", Map.of("verifiers", OFFICER + " 990121-GA-002"), Map.of()));
        as(OFFICER, page -> {
            act(
                    page,
                    "RecordMeasure",
                    Map.of("performedAt", walker.thisSecond(), "evidenceRef", "K-1"),
                    Map.of("kind", "INQUIRY"));
            act(page, "SubmitConclusion", Map.of("reportRef", "B-1"), Map.of("kind", "UNPROVEN", "ladder", "NONE"));
        });
        as(CHIEF, page -> {
            page.navigate(walker.at("/clues/" + clueId + "/acts/SignConclusion"));
            assertThat(page.locator("main").innerText())
                    .as("it is not the chief's turn")
                    .contains("不能");
        });
        for (String signer :
                List.of(OFFICER, "990121103-PCS-002", "990121103-PCS-003", "990121-GA-004", "990121-GA-005", CHIEF)) {
            as(signer, page -> {
                walker.look(page, "/approvals");
                page.locator("main a[href*='" + clueId + "']").first().click();
                assertThat(page.locator("main").innerText()).contains("与文本一致");
                walker.shoot(page, "chain");
                act(page, "SignConclusion", Map.of(), Map.of("opinion", "AGREED"));
            });
        }
        as("990100-SHB-003", page -> {
            act(page, "ConfirmConclusion", Map.of(), Map.of());
            assertThat(page.locator("main").innerText()).contains("已查结");
        });
    }

    @Test
    @Order(5)
    void the_citizen_is_told_and_it_is_handled() {
        as("990100-SHB-002", page -> {
            act(page, "RecordFeedback", Map.of(), Map.of("outcome", "FED_BACK", "channel", "QUERY_CODE"));
            act(page, "CompleteHandling", Map.of("outcome", "NO_ACTION"), Map.of());
            assertThat(page.locator("main").innerText()).contains("已办结");
            walker.look(page, "/clues/" + clueId + "/timeline");
            walker.shoot(page, "timeline");
        });
        assertThat(toldToTheCitizen()).contains("异议");
    }

    /** What the citizen reads who comes back with the code. */
    private static String toldToTheCitizen() {
        try (BrowserContext phone = walker.phoneWithoutScripts()) {
            Page page = phone.newPage();
            page.navigate(walker.at("/return"));
            page.locator("#code").fill(code);
            page.getByRole(AriaRole.BUTTON, button("查询")).click();
            return page.locator("main").innerText();
        }
    }

    private static void as(String officer, Consumer<Page> doing) {
        try (Page page = walker.pageOf(officer, suite.shownTo(officer))) {
            doing.accept(page);
        }
    }

    private static void report(Page page, String accused, String narrative) {
        page.locator("input[name=mode][value=ANONYMOUS]").check();
        page.locator("#accused").fill(accused);
        Locator place = page.locator("select#divisionCode");
        if (place.count() > 0) {
            place.selectOption("990121");
        } else {
            page.locator("#divisionCode").fill("990121");
        }
        page.locator("#narrative").fill(narrative);
        page.locator("input[name=umbrella][value=UNKNOWN]").check();
        page.getByRole(AriaRole.BUTTON, button("提交举报")).click();
    }

    @Test
    @Order(6)
    void what_is_shown_once_fits_a_narrow_phone_is_copied_and_stands_on_paper() {
        try (BrowserContext phone = walker.narrowPhone()) {
            Page page = phone.newPage();
            page.navigate(walker.at("/report"));
            page.getByRole(AriaRole.BUTTON, button("提交举报")).click();
            walker.check(page);
            report(page, "", "集市上有人按摊位收保护费，不交就掀摊。");
            assertThat(page.url()).endsWith("/receipt");
            walker.check(page);

            String shown = found(CODE, page.locator("#code").innerText());
            page.getByRole(AriaRole.BUTTON, button("复制查询码")).click();
            page.locator("#copied").waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(shown);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(List.of("#code", ".qr", "#receipt-text"))
                    .allSatisfy(kept ->
                            assertThat(page.locator(kept).isVisible()).as(kept).isTrue());
            assertThat(List.of("#typed", ".top", ".ways", "[data-copies]"))
                    .allSatisfy(left ->
                            assertThat(page.locator(left).isVisible()).as(left).isFalse());
            walker.shoot(page, "receipt-on-paper");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

            page.locator("#typed").fill("1");
            page.getByRole(AriaRole.BUTTON, button("我已保存")).click();
            walker.check(page);
            page.locator("#typed").fill(shown);
            page.getByRole(AriaRole.BUTTON, button("我已保存")).click();
            page.navigate(walker.at("/return"));
            page.locator("#code").fill(shown);
            page.getByRole(AriaRole.BUTTON, button("查询")).click();
            assertThat(page.url()).endsWith("/return/matter");
            walker.check(page);
        }
    }

    @Test
    @Order(7)
    void every_page_is_accessible_small_and_keeps_to_its_own_origin() {
        Map<String, List<String>> pages = PortalPages.byOfficer();
        try (BrowserContext phone = walker.narrowPhone();
                Page page = phone.newPage()) {
            pages.remove(PortalPages.PUBLIC).forEach(path -> walker.look(page, path));
        }
        pages.forEach((officer, own) -> {
            for (String path : own) {
                as(
                        officer,
                        page -> walker.look(page, path.replace("{clue}", clueId).replace("{tip}", tipId)));
            }
        });
    }

    @Test
    @Order(8)
    void nobody_gets_in_by_another_way() {
        Http portal = Http.at(walker.at(""));
        assertThat(portal.post("/report", Map.of()).status())
                .as("a form of another site")
                .isIn(403, 415);
        try (BrowserContext browser = walker.browserOf("990100-SHB-002", suite.shownTo("990100-SHB-002"))) {
            Page page = browser.newPage();
            page.navigate(walker.at("/work"));
            String session = walker.cookie(browser, "bihuan-portal");
            page.navigate(walker.at("/clues/" + clueId + "/purpose?then=//evil.example/"));
            page.locator("input[name=purpose], textarea[name=purpose]").first().fill("核对");
            page.locator("main form button").first().click();
            assertThat(page.url()).startsWith(walker.at("/clues/"));
            page.navigate(walker.at("/"));
            page.getByRole(AriaRole.BUTTON, button("退出登录")).click();
            page.navigate(walker.at("/work"));
            assertThat(page.url()).as("logged out, here and at the issuer").contains("/login");
            assertThat(walker.cookie(browser, "bihuan-portal")).isNotEqualTo(session);
        }
    }

    /** The same, and it is accepted. */
    private static void act(Page page, String act, Map<String, String> texts, Map<String, String> choices) {
        sent(page, act, texts, choices);
        assertThat(page.locator("main").innerText()).as(act).contains("已办理");
    }

    /** Fills in an act of the clue, checks the answers and sends it. */
    private static void sent(Page page, String act, Map<String, String> texts, Map<String, String> choices) {
        page.navigate(walker.at("/clues/" + clueId + "/acts/" + act));
        texts.forEach((field, text) -> page.locator("[name=" + field + "]").fill(text));
        choices.forEach((field, choice) ->
                page.locator("input[name=" + field + "][value=" + choice + "]").check());
        if (!texts.isEmpty() || !choices.isEmpty()) {
            page.getByRole(AriaRole.BUTTON, button("继续")).click();
        }
        walker.check(page);
        page.getByRole(AriaRole.BUTTON, button("确认提交")).click();
        walker.check(page);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions link(String name) {
        return button(name);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }
}
