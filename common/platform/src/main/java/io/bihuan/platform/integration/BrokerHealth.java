package io.bihuan.platform.integration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says at {@code /actuator/health} what the probe knows of the broker; asks nothing itself. */
final class BrokerHealth implements HealthIndicator {

    private final BrokerProbe probe;

    BrokerHealth(BrokerProbe probe) {
        this.probe = probe;
    }

    @Override
    public Health health() {
        BrokerProbe.View view = probe.view();
        Health.Builder health = switch (view.state()) {
            case THERE -> Health.up();
            case AWAY -> Health.down();
            case UNKNOWN -> Health.unknown();
        };
        return health.withDetail("since", view.since().toString()).build();
    }
}
