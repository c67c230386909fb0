package io.bihuan.portal.web;

import io.bihuan.portal.PortalProperties;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks every service whether it is well. */
@Component
public class ServiceStatus {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final PortalProperties properties;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    ServiceStatus(PortalProperties properties) {
        this.properties = properties;
    }

    /**
     * One service.
     *
     * @param name short name
     * @param link its address for a browser
     * @param up whether it says that it is well
     */
    public record One(String name, URI link, boolean up) {}

    /** All of them, by name. */
    public List<One> all() {
        return properties.services().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(service -> new One(
                        service.getKey(), properties.links().get(service.getKey()), answers(service.getValue())))
                .toList();
    }

    private boolean answers(URI service) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/actuator/health"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
