package io.bihuan.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** The properties of the single embedded node; everything not named here is Kafka's default. */
final class KafkaSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private KafkaSettings() {}

    static Properties of(PortPair ports, Path logs) {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", String.valueOf(NODE_ID));
        p.setProperty("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + ports.second());
        p.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + ports.first() + ",CONTROLLER://127.0.0.1:" + ports.second());
        p.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + ports.first());
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("inter.broker.listener.name", "PLAINTEXT");
        p.setProperty("controller.listener.names", CONTROLLER);
        p.setProperty("log.dirs", logs.toString());
        p.setProperty("auto.create.topics.enable", "false");
        aloneInTheCluster(p);
        restartInSeconds(p);
        smallOnALaptop(p);
        return p;
    }

    private static void aloneInTheCluster(Properties p) {
        p.setProperty("default.replication.factor", "1");
        p.setProperty("min.insync.replicas", "1");
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    /** After a kill the controller waits until the session of the dead broker is over; nine seconds is Kafka's default. */
    private static void restartInSeconds(Properties p) {
        p.setProperty("broker.session.timeout.ms", "3000");
        p.setProperty("broker.heartbeat.interval.ms", "1000");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    private static void smallOnALaptop(Properties p) {
        p.setProperty("offsets.topic.num.partitions", "4");
        p.setProperty("transaction.state.log.num.partitions", "4");
        p.setProperty("share.coordinator.state.topic.num.partitions", "1");
        p.setProperty("log.cleaner.dedupe.buffer.size", String.valueOf(8 * 1024 * 1024));
        p.setProperty("log.retention.ms", "-1");
    }
}
