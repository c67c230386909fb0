package io.bihuan.portal.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /status}: which services answer. Says nothing of what they hold. */
@RestController
class StatusApi {

    private final ServiceStatus services;

    StatusApi(ServiceStatus services) {
        this.services = services;
    }

    @GetMapping("/status")
    List<ServiceStatus.One> status() {
        return services.all();
    }
}
