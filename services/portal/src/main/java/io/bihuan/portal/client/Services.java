package io.bihuan.portal.client;

import io.bihuan.portal.PortalProperties;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service over HTTP as somebody. Nothing of the browser is passed on, its address least of all. */
@Component
public class Services {

    /** The short names of the services, in the order in which pages show them. */
    public static final List<String> NAMES = List.of("clue", "case", "supervision", "assessment", "registry");

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final Duration TO_TAKE_A_FILE = Duration.ofMinutes(5);
    private static final int FIRST_REFUSAL = 300;
    private static final int FIRST_DEFECT = 500;

    private final PortalProperties properties;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final JsonMapper json = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Services(PortalProperties properties) {
        this.properties = properties;
    }

    /** A request to a service, without a token until it is told one. */
    public Call to(String service, String path) {
        return new Call(service, path, Map.of());
    }

    /** One part of an address, so that nothing in it can lead elsewhere. */
    public static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Lines of an answer.
     *
     * @param position the log position that the answer is as of; -1 if it does not say
     */
    public record Lines<T>(List<T> items, long position) {}

    /** Gives a file's content, each time from its beginning. */
    @FunctionalInterface
    public interface Content {
        /** @throws IOException if it cannot be read */
        InputStream open() throws IOException;
    }

    /** Takes an answer as it comes. */
    @FunctionalInterface
    public interface Taker {
        /** @throws IOException if it cannot be passed on */
        void take(HttpHeaders headers, InputStream content) throws IOException;
    }

    /** A request that is being put together. */
    public final class Call {

        private final String service;
        private final String path;
        private final Map<String, String> headers;

        private Call(String service, String path, Map<String, String> headers) {
            this.service = service;
            this.path = path;
            this.headers = headers;
        }

        /** As the bearer of this token. */
        public Call as(String token) {
            return with("Authorization", "Bearer " + token);
        }

        /** For a purpose 事由, which the service records; none if it is empty. */
        public Call purpose(@Nullable String purpose) {
            return purpose == null || purpose.isBlank() ? this : with("Bihuan-Purpose", part(purpose));
        }

        /** Not before the read models know what happened at this position. */
        public Call after(@Nullable Long position) {
            return position == null ? this : with("Bihuan-After", position.toString());
        }

        /** With another header. */
        public Call with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Call(service, path, more);
        }

        /**
         * Reads.
         *
         * @throws Refused if the service refuses
         * @throws ServiceAway if it does not answer
         */
        public <T> T get(Class<T> type) {
            return send("GET", HttpRequest.BodyPublishers.noBody(), json.constructType(type));
        }

        /** Reads a list; refused like {@link #get}. */
        public <T> List<T> list(Class<T> type) {
            return send(
                    "GET",
                    HttpRequest.BodyPublishers.noBody(),
                    json.getTypeFactory().constructCollectionType(List.class, type));
        }

        /**
         * Reads lines of JSON; refused like {@link #get}.
         *
         * @throws IOException if one of them is none
         */
        public <T> Lines<T> lines(Class<T> type) throws IOException {
            List<T> items = new ArrayList<>();
            AtomicLong position = new AtomicLong(-1);
            download((headers, content) -> {
                headers.firstValue("Bihuan-Position").map(Long::valueOf).ifPresent(position::set);
                BufferedReader text = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
                for (String line = text.readLine(); line != null; line = text.readLine()) {
                    items.add(json.readValue(line, type));
                }
            });
            return new Lines<>(items, position.get());
        }

        /** Sends; refused like {@link #get}. */
        public <T> T post(@Nullable Object body, Class<T> type) {
            HttpRequest.BodyPublisher content = body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body));
            return (body == null ? this : with("Content-Type", "application/json"))
                    .send("POST", content, json.constructType(type));
        }

        /** Gives up what is at the address; refused like {@link #get}. */
        public <T> T delete(Class<T> type) {
            return send("DELETE", HttpRequest.BodyPublishers.noBody(), json.constructType(type));
        }

        /** Sends a file as part of a form; refused like {@link #get}. It goes through and is never held as a whole. */
        public <T> T upload(String part, String fileName, Content content, Class<T> type) {
            String boundary = "bihuan-" + UUID.randomUUID();
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                    + fileName.replaceAll("[\"\\\\\r\n]", "_") + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(head),
                    HttpRequest.BodyPublishers.ofInputStream(() -> opened(content)),
                    HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
            return with("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .send("POST", body, json.constructType(type), TO_TAKE_A_FILE);
        }

        /** Sends a file as it is, without its name; refused like {@link #get}. It goes through and is never held as a whole. */
        public <T> T postBytes(Content content, Class<T> type) {
            return with("Content-Type", "application/octet-stream")
                    .send(
                            "POST",
                            HttpRequest.BodyPublishers.ofInputStream(() -> opened(content)),
                            json.constructType(type),
                            TO_TAKE_A_FILE);
        }

        /**
         * Reads what is no JSON, as it comes.
         *
         * @throws IOException if whoever takes it cannot
         */
        public void download(Taker taker) throws IOException {
            HttpRequest.Builder request = request("GET", HttpRequest.BodyPublishers.noBody(), TO_TAKE_A_FILE);
            HttpResponse<InputStream> answer;
            try {
                answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            } catch (IOException e) {
                throw new ServiceAway(service);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServiceAway(service);
            }
            try (InputStream content = answer.body()) {
                if (answer.statusCode() >= FIRST_REFUSAL) {
                    throw new Refused(
                            problem(answer.statusCode(), new String(content.readAllBytes(), StandardCharsets.UTF_8)));
                }
                taker.take(answer.headers(), content);
            }
        }

        private static InputStream opened(Content content) {
            try {
                return content.open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private HttpRequest.Builder request(String method, HttpRequest.BodyPublisher body, Duration patience) {
            URI base = properties.service(service);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(patience)
                    .method(method, body);
            headers.forEach(request::header);
            return request;
        }

        private <T> T send(String method, HttpRequest.BodyPublisher body, JavaType type) {
            return send(method, body, type, TO_ANSWER);
        }

        private <T> T send(String method, HttpRequest.BodyPublisher body, JavaType type, Duration patience) {
            HttpRequest.Builder request = request(method, body, patience).header("Accept", "application/json");
            try {
                HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() >= FIRST_REFUSAL) {
                    throw new Refused(problem(answer.statusCode(), answer.body()));
                }
                return json.readValue(answer.body(), type);
            } catch (IOException | JacksonException e) {
                throw new ServiceAway(service);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServiceAway(service);
            }
        }

        private Problem problem(int status, String body) {
            try {
                return json.readValue(body, Problem.class).answered(status);
            } catch (JacksonException noProblem) {
                if (status >= FIRST_DEFECT) {
                    throw new ServiceAway(service);
                }
                return Problem.withoutWords(status);
            }
        }
    }
}
