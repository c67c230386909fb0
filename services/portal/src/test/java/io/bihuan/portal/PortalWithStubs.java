package io.bihuan.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A portal that runs alone, before one stub of every service and an issuer that lets everybody in, with the browser of one officer.
 * What the stub is asked is kept.
 */
public final class PortalWithStubs implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final ConfigurableApplicationContext portal;
    private final String officer;
    private final String unit;
    private final List<String> roles;
    private String page = "";

    private record Answer(int status, String body) {}

    /** A request that a service got. */
    public record Asked(String method, String path, Map<String, String> headers, String body) {}

    /** Starts both. */
    public PortalWithStubs(String officer, String unit, String... roles) throws IOException, JOSEException {
        this.officer = officer;
        this.unit = unit;
        this.roles = List.of(roles);
        server.createContext("/", this::answer);
        server.start();
        String stub = "http://127.0.0.1:" + server.getAddress().getPort();
        portal = PortalApplication.launch(
                "--server.port=0",
                "--bihuan.security.issuer=" + stub,
                "--bihuan.portal.login.secret=s",
                "--bihuan.portal.services.clue=" + stub,
                "--bihuan.portal.services.assessment=" + stub,
                "--bihuan.portal.services.case=" + stub,
                "--bihuan.portal.services.supervision=" + stub,
                "--bihuan.portal.services.registry=" + stub);
    }

    /** From now on this path (with its query, if it has one) is answered so. */
    public PortalWithStubs answering(String path, int status, String json) {
        answers.put(path, new Answer(status, json));
        return this;
    }

    /** What the services were asked. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Opens a page as the officer, and logs in on the way. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    /** Sends a form with the token of the page that was opened last. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Matcher csrf = CSRF.matcher(page);
        all.put("_csrf", csrf.find() ? csrf.group(1) : "");
        String form = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends a form with a file, and the token of the page that was opened last. */
    public HttpResponse<String> upload(String path, String field, String fileName, String content) {
        Matcher csrf = CSRF.matcher(page);
        String boundary = "part";
        String form = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + (csrf.find() ? csrf.group(1) : "") + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The value of a hidden field of the page that was opened last. */
    public String hidden(String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return field.find() ? field.group(1) : "";
    }

    @Override
    public void close() {
        portal.close();
        server.stop(0);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:"
                + ((WebServerApplicationContext) portal).getWebServer().getPort() + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    browser.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
            page = answer.body();
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().toString();
        String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        if (path.startsWith("/.well-known/")) {
            reply(exchange, 200, """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                     "response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["ES256"]}
                    """.formatted(issuer));
        } else if (path.startsWith("/authorize")) {
            Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
            nonces.put("code", query.get("nonce"));
            exchange.getResponseHeaders()
                    .add(
                            "Location",
                            query.get("redirect_uri") + "?code=code&state="
                                    + URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8));
            reply(exchange, 302, "");
        } else if (path.equals("/token")) {
            reply(exchange, 200, """
                    {"access_token":"%s","token_type":"Bearer","expires_in":3600,"id_token":"%s"}
                    """.formatted(token(issuer, null), token(issuer, nonces.get("code"))));
        } else if (path.equals("/jwks")) {
            reply(exchange, 200, "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}");
        } else {
            Map<String, String> headers = new LinkedHashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
            asked.add(new Asked(exchange.getRequestMethod(), path, headers, body));
            Answer answer = answers.getOrDefault(
                    path,
                    answers.getOrDefault(
                            exchange.getRequestURI().getPath(), new Answer(404, "{\"code\":\"NOT_FOUND\"}")));
            reply(exchange, answer.status(), answer.body());
        }
    }

    private String token(String issuer, String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(officer)
                .audience("bihuan-portal")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)))
                .claim("unit", unit)
                .claim("roles", roles);
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k").build(), claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> form(String query) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int at = pair.indexOf('=');
            all.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return all;
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Bihuan-Position", "1000");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
