package io.bihuan.portal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are, and what the portal is called at the issuer.
 *
 * @param services by short name, the address as the portal reaches it
 * @param links by short name, the address as a browser reaches it; the same unless it says otherwise
 * @param login the client that logs officers in
 * @param intake the machine that hands in what the public reports
 */
@ConfigurationProperties("bihuan.portal")
public record PortalProperties(
        Map<String, URI> services,
        Map<String, URI> links,
        @DefaultValue Client login,
        @DefaultValue Intake intake) {

    /** Fills in the addresses for browsers. */
    public PortalProperties {
        services = services == null ? Map.of() : services;
        Map<String, URI> seen = new LinkedHashMap<>(services);
        if (links != null) {
            seen.putAll(links);
        }
        links = seen;
    }

    /** The client of people who log in; without a secret nobody can. */
    public record Client(
            @DefaultValue("bihuan-portal") String id,
            @Nullable String secret) {
        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }

    /** The client of the public report form; without a secret the form says where else to report. */
    public record Intake(
            @DefaultValue("bihuan-portal-intake") String id,
            @Nullable String secret) {
        @Override
        public String toString() {
            return "Intake[" + id + "]";
        }
    }

    /**
     * The address of a service.
     *
     * @throws IllegalArgumentException if the settings do not name it
     */
    public URI service(String name) {
        URI address = services.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no address of service " + name + " in bihuan.portal.services");
        }
        return address;
    }
}
