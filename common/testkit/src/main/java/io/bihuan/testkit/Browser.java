package io.bihuan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's browser and the web application behind it, in one: a real HTTP client with a jar of cookies that follows no
 * redirect. It gets tokens as people do, by authorization code and PKCE.
 */
public final class Browser {

    /** What proves that who redeems a code also asked for it. */
    public static final String VERIFIER = "a-code-verifier-of-at-least-forty-three-characters-0";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String issuer;
    private final Application application;

    /** The application that sends people to the issuer. */
    public record Application(String clientId, String secret, String redirectUri) {}

    public Browser(String issuer, Application application) {
        this.issuer = issuer;
        this.application = application;
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
    }

    /** Fills in a form of the page at the path. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        Matcher csrf = CSRF.matcher(get(path).body());
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf.find() ? csrf.group(1) : "");
        return post(path, all, Map.of());
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        headers.forEach(request::header);
        return send(request);
    }

    /** Fills in the page where people log in. */
    public HttpResponse<String> login(String officer, String password) {
        return submit("/login", Map.of("officer", officer, "password", password));
    }

    /** Logs in and comes back from the issuer with a code. */
    public String code(String officer, String password) {
        get(authorize());
        HttpResponse<String> back = login(officer, password);
        return query(location(get(location(back)))).get("code");
    }

    /**
     * An access token of somebody who has been given a one-time password and chooses an own one first.
     *
     * @throws AssertionError if the issuer gives none
     */
    public String firstToken(String officer, String oneTimePassword, String chosen) {
        submit(
                "/change-password",
                Map.of("officer", officer, "password", oneTimePassword, "chosen", chosen, "again", chosen));
        HttpResponse<String> answer = redeem(code(officer, chosen), VERIFIER);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return json(answer).get("access_token").asString();
    }

    /** Where the application sends people. */
    public String authorize() {
        return "/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", application.clientId(),
                        "redirect_uri", application.redirectUri(),
                        "scope", "openid",
                        "state", "s-1",
                        "nonce", "n-1",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256"));
    }

    /** Asks for tokens with a code. */
    public HttpResponse<String> redeem(String code, String verifier) {
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                application.redirectUri(),
                "code_verifier",
                verifier));
    }

    /** Asks for tokens with a refresh token. */
    public HttpResponse<String> refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    private HttpResponse<String> token(Map<String, String> fields) {
        return post("/oauth2/token", fields, basic(application.clientId(), application.secret()));
    }

    /** Credentials of a program. */
    public static Map<String, String> basic(String client, String secret) {
        String pair = client + ":" + secret;
        return Map.of(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** The body as JSON. */
    public static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** Where it sends the browser. */
    public static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response.statusCode() + " " + response.body()));
    }

    /** The parameters of an address. */
    public static Map<String, String> query(String uri) {
        return Arrays.stream(uri.substring(uri.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** Fields as a form sends them. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private URI at(String path) {
        return URI.create(path.startsWith("http") ? path : issuer + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
