package io.bihuan.suite;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends what a well-behaved client would not: other methods, other media types, broken bodies, files. */
final class Wire {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final String BOUNDARY = "----bihuan";

    private Wire() {}

    /**
     * A field of a form.
     *
     * @param file the file's name, or null if it is a plain field
     */
    record Part(String name, @Nullable String file, byte[] content) {

        static Part field(String name, String text) {
            return new Part(name, null, text.getBytes(StandardCharsets.UTF_8));
        }

        private byte[] head() {
            String disposition =
                    "form-data; name=\"" + name + "\"" + (file == null ? "" : "; filename=\"" + file + "\"");
            return ("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Sends a form as a browser would. */
    static Answer form(int port, @Nullable Actor actor, String path, Part... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            body.writeBytes(part.head());
            body.writeBytes(part.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        return send(port, "POST", path, actor, type, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Sends a form without any field. */
    static Answer emptyForm(int port, String authorization, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"))
                .build();
        return answered(request);
    }

    static Answer text(
            int port, String method, String path, @Nullable Actor actor, @Nullable String type, String body) {
        return send(port, method, path, actor, type, BodyPublishers.ofString(body));
    }

    static Answer send(
            int port, String method, String path, @Nullable Actor actor, @Nullable String type, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (actor != null) {
            request.header("Authorization", Http.authorization(actor, Role.values()));
        }
        return answered(request.build());
    }

    private static Answer answered(HttpRequest request) {
        try {
            return answer(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return new Answer(response.statusCode(), headers, response.body());
    }
}
