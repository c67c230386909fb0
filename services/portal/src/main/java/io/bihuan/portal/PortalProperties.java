package io.bihuan.portal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are.
 *
 * @param services by short name, the address as the portal reaches it
 * @param links by short name, the address as a browser reaches it; the same unless it says otherwise
 */
@ConfigurationProperties("bihuan.portal")
record PortalProperties(Map<String, URI> services, Map<String, URI> links) {

    PortalProperties {
        services = services == null ? Map.of() : services;
        Map<String, URI> seen = new LinkedHashMap<>(services);
        if (links != null) {
            seen.putAll(links);
        }
        links = seen;
    }
}
