package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium that walks through the portal and looks at every page: axe finds nothing, no more than 300 kB come over the wire to a
 * browser that has kept nothing, all of it from the portal, no text is missing, nothing is wider than a phone, and the console has nothing
 * to complain about, least of all the content policy. Screenshots are kept.
 */
final class Walker implements AutoCloseable {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final long MOST_BYTES = 300_000;
    /** What WCAG 1.4.10 asks a page to fit into without being scrolled in two directions. */
    private static final int NARROWEST = 320;

    private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");
    private static final String CHOSEN = "an-officer-of-the-walk-2024";
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;
    private final String portal;
    private final Path screenshots;
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, BrowserContext> officers = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private final Set<BrowserContext> withoutScripts = new HashSet<>();

    Walker(String portal, Path screenshots) {
        this.portal = portal;
        this.screenshots = screenshots;
        // Playwright would otherwise fetch browsers of its own.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** Skips the test, loudly, where there is no Chromium. */
    static void requireChromium() {
        if (chromium().isEmpty()) {
            System.err.println(
                    "PORTAL NOT WALKED: no Chromium here. Install it (apt-get install chromium) or name it in BIHUAN_CHROMIUM.");
        }
        Assumptions.assumeTrue(chromium().isPresent(), "no Chromium");
    }

    private static Optional<Path> chromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("BIHUAN_CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    String at(String path) {
        return portal + path;
    }

    /** A day so many days from now, as people in Shanghai count. */
    String inDays(int days) {
        return LocalDate.now(SHANGHAI).plusDays(days).toString();
    }

    /** Now, as the field for a moment takes it. */
    String thisSecond() {
        return LocalDateTime.now(SHANGHAI).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Axe is a script itself: what is shown here is looked at again by {@link #visitor}. */
    BrowserContext phoneWithoutScripts() {
        BrowserContext phone = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
        withoutScripts.add(phone);
        return watched(phone);
    }

    /** The narrowest phone there is, with scripts and a clipboard. */
    BrowserContext narrowPhone() {
        BrowserContext phone = browser.newContext(new Browser.NewContextOptions().setViewportSize(NARROWEST, 640));
        phone.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        return watched(phone);
    }

    /** Somebody from the public at a desk. */
    BrowserContext visitor() {
        return watched(browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)));
    }

    /** A page of an officer who logged in once and is left alone by the portal since. */
    Page pageOf(String officer, String oneTime) {
        return officers.computeIfAbsent(officer, who -> watched(browserOf(who, oneTime)))
                .newPage();
    }

    /** Whatever a page says on its console or asks of others is held against the next look at any. */
    private BrowserContext watched(BrowserContext context) {
        context.onConsoleMessage(message -> {
            boolean isRefusal = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(message.page().url());
            if (message.type().equals("error") && !isRefusal) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(portal)) {
                complaints.add("asked " + request.url());
            }
        });
        return context;
    }

    /** The browser of an officer who has just logged in; the first time with the one-time password, which has to be changed. */
    BrowserContext browserOf(String officer, String oneTime) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        Page page = context.newPage();
        page.navigate(at("/work"));
        if (!passwords.containsKey(officer)) {
            login(page, officer, oneTime);
            page.locator("#officer").fill(officer);
            page.locator("#password").fill(oneTime);
            page.locator("#chosen").fill(CHOSEN);
            page.locator("#again").fill(CHOSEN);
            page.locator("button[type=submit]").click();
            passwords.put(officer, CHOSEN);
            page.navigate(at("/work"));
        }
        login(page, officer, passwords.get(officer));
        assertThat(page.url()).as(officer).startsWith(at("/work"));
        page.close();
        return context;
    }

    private static void login(Page page, String officer, String password) {
        page.locator("#officer").fill(officer);
        page.locator("#password").fill(password);
        page.locator("button[type=submit]").click();
    }

    String cookie(BrowserContext context, String name) {
        return context.cookies(portal).stream()
                .filter(cookie -> cookie.name.equals(name))
                .peek(cookie -> assertThat(cookie.httpOnly).isTrue())
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** Opens a page and looks at it. */
    void look(Page page, String path) {
        AtomicLong bytes = new AtomicLong();
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        forgetWhatItKept(page);
        Response response = page.navigate(at(path));
        page.waitForLoadState();
        assertThat(response.status()).as(path).isEqualTo(200);
        List.copyOf(responses)
                .forEach(one -> bytes.addAndGet(
                        one.request().sizes().responseBodySize + one.request().sizes().responseHeadersSize));
        assertThat(response.headers().get("content-security-policy"))
                .as(path)
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(response.headers()).as(path).containsEntry("x-frame-options", "DENY");
        Object ready = withoutScripts.contains(page.context())
                ? 0
                : page.evaluate("Math.round(performance.getEntriesByType('navigation')[0].loadEventStart)");
        seen.add(new Seen(path, bytes.get(), ((Number) ready).longValue()));
        assertThat(bytes.get()).as(path + ": bytes over the wire").isPositive().isLessThan(MOST_BYTES);
        check(page);
        shoot(
                page,
                path.equals("/")
                        ? "home"
                        : path.replaceAll("\\?.*lang=", "-")
                                .replaceAll("tip-\\w+|clue-\\S+?(?=/|$)", "one")
                                .replaceAll("[^A-Za-z-]+", "-")
                                .replaceAll("^-|-$", ""));
    }

    private static void forgetWhatItKept(Page page) {
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.setCacheDisabled", off);
    }

    /** What axe and the console say of the page as it is now. */
    void check(Page page) {
        assertThat(complaints).as(page.url()).isEmpty();
        assertThat(page.content()).as(page.url()).doesNotContainPattern(MISSING_TEXT);
        if (withoutScripts.contains(page.context())) {
            return;
        }
        if (page.viewportSize().width == NARROWEST) {
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s: pixels of %s", page.url(), NARROWEST)
                    .isEqualTo(NARROWEST);
        }
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + " " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .as(page.url())
                .isEmpty();
    }

    void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(screenshots.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** A page that was looked at: what came over the wire, and when it was loaded. */
    private record Seen(String path, long bytes, long millis) {}

    @Override
    public void close() {
        Comparator<Seen> largest = Comparator.comparingLong(Seen::bytes);
        Comparator<Seen> slowest = Comparator.comparingLong(Seen::millis);
        seen.stream()
                .max(largest)
                .ifPresent(page -> System.out.printf(
                        "PORTAL: looked at %d pages; largest %s, %d kB; slowest %s, %d ms until loaded%n",
                        seen.size(),
                        page.path(),
                        page.bytes() / 1000,
                        seen.stream().max(slowest).orElse(page).path(),
                        seen.stream().max(slowest).orElse(page).millis()));
        browser.close();
        playwright.close();
    }
}
