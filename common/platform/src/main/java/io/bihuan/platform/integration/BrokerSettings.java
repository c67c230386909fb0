package io.bihuan.platform.integration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service watches the broker.
 *
 * @param refuseCommandsWhenAway whether commands are refused while the broker is known to be away, so that nobody is told
 *     "accepted" about a fact that cannot reach the other services
 * @param probeWhenThere how long between two looks while it answers
 * @param probeWhenAway how long between two looks while it does not
 * @param timeout how long one look may take
 */
@ConfigurationProperties("bihuan.broker")
public record BrokerSettings(
        @DefaultValue("true") boolean refuseCommandsWhenAway,
        @DefaultValue("2s") Duration probeWhenThere,
        @DefaultValue("1s") Duration probeWhenAway,
        @DefaultValue("1500ms") Duration timeout) {}
