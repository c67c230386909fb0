package io.bihuan.platform.integration;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.BrokerGate;
import io.bihuan.platform.command.PlatformError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the broker is there, by asking it now and then and by hearing of failed sends; keeps the door for commands
 * shut while it is known to be away, and opens it again by itself.
 */
final class BrokerProbe implements BrokerGate {

    private static final Logger log = LoggerFactory.getLogger(BrokerProbe.class);

    private final KafkaClients clients;
    private final BrokerSettings settings;
    private final Clock clock;
    private volatile View view;

    BrokerProbe(KafkaClients clients, BrokerSettings settings, Clock clock) {
        this.clients = clients;
        this.settings = settings;
        this.clock = clock;
        this.view = new View(State.UNKNOWN, clock.instant());
    }

    /** What is known of the broker. */
    enum State {
        /** Not asked yet; commands are accepted. */
        UNKNOWN,
        /** It answers. */
        THERE,
        /** It does not. */
        AWAY
    }

    /**
     * What is known.
     *
     * @param since since when
     */
    record View(State state, Instant since) {}

    @Override
    public void requireOpen() {
        if (settings.refuseCommandsWhenAway() && view.state() == State.AWAY) {
            throw new DomainException(PlatformError.BROKER_UNAVAILABLE);
        }
    }

    View view() {
        return view;
    }

    /** Asks once; says when to ask again. */
    Duration look() {
        note(answers() ? State.THERE : State.AWAY);
        return view.state() == State.THERE ? settings.probeWhenThere() : settings.probeWhenAway();
    }

    /** A send failed: the broker is away until the next look finds it. */
    void sendFailed() {
        note(State.AWAY);
    }

    private boolean answers() {
        int timeout = Math.toIntExact(settings.timeout().toMillis());
        try {
            return !clients.admin()
                    .describeCluster(new DescribeClusterOptions().timeoutMs(timeout))
                    .nodes()
                    .get(2L * timeout, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void note(State state) {
        if (view.state() == state) {
            return;
        }
        if (state == State.AWAY) {
            log.warn("{}: the broker does not answer", PlatformError.BROKER_UNAVAILABLE.name());
        } else {
            log.info("The broker answers");
        }
        view = new View(state, clock.instant());
    }
}
