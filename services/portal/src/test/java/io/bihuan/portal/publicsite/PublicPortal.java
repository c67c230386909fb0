package io.bihuan.portal.publicsite;

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
import io.bihuan.portal.PortalApplication;
import java.io.IOException;
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

/** The portal alone before a stub of the services and of the issuer, and visitors whose browsers follow no redirect. */
final class PublicPortal implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpServer stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ConfigurableApplicationContext portal;
    private volatile String nonce = "";

    private record Answer(int status, String json) {}

    /** A request that a service got. */
    record Asked(String path, Map<String, List<String>> headers, String body) {}

    PublicPortal() throws IOException, JOSEException {
        stub.createContext("/", this::serve);
        stub.start();
        portal = PortalApplication.launch(
                "--server.port=0",
                "--bihuan.security.issuer=" + stubUrl(),
                "--bihuan.portal.login.secret=s",
                "--bihuan.portal.intake.secret=s",
                "--bihuan.portal.services.clue=" + stubUrl(),
                "--bihuan.portal.services.registry=" + stubUrl());
    }

    /** From now on the services answer this path so. */
    PublicPortal answering(String path, int status, String json) {
        answers.put(path, new Answer(status, json));
        return this;
    }

    /** What the services were asked at this path. */
    List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.path().equals(path)).toList();
    }

    /** Somebody with a browser of their own. */
    Visitor visitor() {
        return new Visitor();
    }

    <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }

    String url() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) portal).getWebServer().getPort();
    }

    String stubUrl() {
        return "http://127.0.0.1:" + stub.getAddress().getPort();
    }

    @Override
    public void close() {
        portal.close();
        stub.stop(0);
    }

    /** A browser: cookies, the page it shows, no redirect that is not followed by hand. */
    final class Visitor {

        private final HttpClient http = HttpClient.newHttpClient();
        private final Map<String, String> cookies = new LinkedHashMap<>();
        private String page = "";

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(at(path)));
        }

        /** Opens a page as if through a proxy. */
        HttpResponse<String> get(String path, String header, String value) {
            return send(HttpRequest.newBuilder(at(path)).header(header, value));
        }

        /** Sends a form with the token of the page. */
        HttpResponse<String> post(String path, Map<String, String> fields) {
            Matcher csrf = CSRF.matcher(page);
            Map<String, String> all = new LinkedHashMap<>(fields);
            all.put("_csrf", csrf.find() ? csrf.group(1) : "");
            return postBare(path, all);
        }

        /** Sends a form as another site would. */
        HttpResponse<String> postBare(String path, Map<String, String> fields) {
            return send(HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-Forwarded-For", PublicSiteTest.ADDRESS)
                    .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                            .map(field ->
                                    field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&")))));
        }

        /** Sends a form with files, each a name and its content, with the token of the page. */
        HttpResponse<String> upload(String path, Map<String, String> fields, List<Map.Entry<String, String>> files) {
            Matcher csrf = CSRF.matcher(page);
            return uploadBare(path, csrf.find() ? csrf.group(1) : "", fields, files);
        }

        /** Sends a form with files and a token, which may be none. */
        HttpResponse<String> uploadBare(
                String path, String token, Map<String, String> fields, List<Map.Entry<String, String>> files) {
            Map<String, String> all = new LinkedHashMap<>(fields);
            all.put("_csrf", token);
            StringBuilder form = new StringBuilder();
            all.forEach((name, value) -> form.append("--part\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append("\"\r\n\r\n")
                    .append(value)
                    .append("\r\n"));
            files.forEach(file -> form.append("--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(file.getKey())
                    .append("\"\r\nContent-Type: image/jpeg\r\n\r\n")
                    .append(file.getValue())
                    .append("\r\n"));
            return send(HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "multipart/form-data; boundary=part")
                    .POST(HttpRequest.BodyPublishers.ofString(form + "--part--\r\n")));
        }

        /** Opens an address and follows it to where it leads, over the issuer too. */
        HttpResponse<String> follow(String address) {
            HttpResponse<String> answer = get(address);
            for (int hop = 0; hop < 10 && answer.statusCode() == 302; hop++) {
                answer = get(location(answer));
            }
            return answer;
        }

        String cookie(String name) {
            return cookies.getOrDefault(name, "");
        }

        void setCookie(String name, String value) {
            cookies.put(name, value);
        }

        private URI at(String path) {
            return URI.create(path.startsWith("http") ? path : url() + path);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            String sent = cookies.entrySet().stream()
                    .map(one -> one.getKey() + "=" + one.getValue())
                    .collect(Collectors.joining("; "));
            if (!sent.isEmpty()) {
                request.header("Cookie", sent);
            }
            try {
                HttpResponse<String> answer =
                        http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
                for (String cookie : answer.headers().allValues("Set-Cookie")) {
                    String pair = cookie.split(";", 2)[0];
                    cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                }
                page = answer.body();
                return answer;
            } catch (IOException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/.well-known/openid-configuration" -> reply(exchange, 200, """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                     "response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["ES256"]}
                    """.formatted(stubUrl()));
            case "/authorize" -> {
                String query = exchange.getRequestURI().getRawQuery();
                nonce = parameter(query, "nonce");
                exchange.getResponseHeaders()
                        .add(
                                "Location",
                                parameter(query, "redirect_uri") + "?code=c&state="
                                        + URLEncoder.encode(parameter(query, "state"), StandardCharsets.UTF_8));
                reply(exchange, 302, "");
            }
            case "/token" -> reply(exchange, 200, """
                    {"access_token":"%1$s","token_type":"Bearer","expires_in":3600,"id_token":"%1$s"}
                    """.formatted(token()));
            case "/jwks" ->
                reply(exchange, 200, "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}");
            default -> {
                asked.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders()), body));
                Answer answer = answers.getOrDefault(path, new Answer(404, "{\"code\":\"NOT_FOUND\"}"));
                reply(exchange, answer.status(), answer.json());
            }
        }
    }

    private static String parameter(String query, String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private String token() {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k").build(),
                new JWTClaimsSet.Builder()
                        .issuer(stubUrl())
                        .subject("990100-SHB-001")
                        .audience("bihuan-portal")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(3600)))
                        .claim("unit", "990100-SHB")
                        .claim("roles", List.of("INTAKE_CLERK"))
                        .claim("nonce", nonce)
                        .build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return token.serialize();
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
