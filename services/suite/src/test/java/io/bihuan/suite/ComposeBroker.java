package io.bihuan.suite;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.yaml.snakeyaml.Yaml;

/**
 * The broker as docker-compose.yml sets it up, on ports of its own, with the rights of services/compose/kafka/acls.csv: the same
 * settings, turned into properties as the image does it.
 */
final class ComposeBroker implements AutoCloseable {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

    private final Map<String, Map<String, Object>> services;
    private final List<Integer> ports = freePorts();
    private final KafkaRaftServer server;

    ComposeBroker(Path folder) throws Exception {
        services = read();
        Properties settings = settings(folder);
        new Formatter()
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString())
                .setUnstableFeatureVersionsEnabled(false)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .run();
        server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        try (Admin admin = Admin.create(client("admin", "demo-only-admin"))) {
            admin.createAcls(rights()).all().get();
        }
    }

    /** Settings of a client that comes in as a user, beside those that say what it reads and writes. */
    Map<String, Object> client(String user, String password) {
        return Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + ports.get(0),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + user + "\" password=\""
                        + password + "\";");
    }

    /** Settings of a service's clients, as compose gives them to it. */
    Map<String, Object> clientOf(String service) {
        Map<String, String> environment = environment(service);
        return Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + ports.get(0),
                "security.protocol",
                environment.get("BIHUAN_KAFKA_CLIENT_SECURITY_PROTOCOL"),
                "sasl.mechanism",
                environment.get("BIHUAN_KAFKA_CLIENT_SASL_MECHANISM"),
                "sasl.jaas.config",
                environment.get("BIHUAN_KAFKA_CLIENT_SASL_JAAS_CONFIG"));
    }

    private Properties settings(Path folder) {
        Properties settings = new Properties();
        environment("kafka").forEach((name, value) -> {
            if (name.startsWith("KAFKA_")) {
                settings.setProperty(
                        name.substring("KAFKA_".length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        here(name, value));
            }
        });
        settings.setProperty("log.dirs", folder.toString());
        settings.setProperty("offsets.topic.num.partitions", "1");
        return settings;
    }

    /** Addresses of the container become some of this machine. */
    private String here(String name, String value) {
        return name.endsWith("LISTENERS") || name.endsWith("VOTERS")
                ? value.replaceAll("(localhost|kafka)?:9092", "127.0.0.1:" + ports.get(0))
                        .replace("localhost:9093", "127.0.0.1:" + ports.get(1))
                        .replace("localhost:9094", "127.0.0.1:" + ports.get(2))
                : value;
    }

    /** The variables of a service, with what is taken where nothing is set. */
    private Map<String, String> environment(String service) {
        Map<String, String> environment = new HashMap<>();
        ((Map<?, ?>) services.get(service).get("environment"))
                .forEach((name, value) -> environment.put(
                        name.toString(), VARIABLE.matcher(value.toString()).replaceAll(ComposeBroker::otherwise)));
        return environment;
    }

    private static String otherwise(MatchResult variable) {
        return Matcher.quoteReplacement(variable.group(1));
    }

    private static Map<String, Map<String, Object>> read() throws IOException {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        return file.get("services");
    }

    /** The rights of the table. */
    static List<AclBinding> rights() throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve("services/compose/kafka/acls.csv"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.startsWith("kind,"))
                    .map(line -> line.split(","))
                    .flatMap(cells -> Stream.of(cells[1].split(" "))
                            .flatMap(name -> Stream.of(cells[2].split(" "))
                                    .flatMap(user -> Stream.of(cells[3].split(" "))
                                            .map(operation -> right(cells[0], name, user, operation)))))
                    .toList();
        }
    }

    private static AclBinding right(String kind, String name, String user, String operation) {
        return new AclBinding(
                new ResourcePattern(ResourceType.fromString(kind), name, PatternType.LITERAL),
                new AccessControlEntry(
                        "User:" + user, "*", AclOperation.fromString(operation), AclPermissionType.ALLOW));
    }

    private static List<Integer> freePorts() {
        List<ServerSocket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                open.add(new ServerSocket(0));
            }
            List<Integer> ports = open.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket one : open) {
                one.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
