package io.bihuan.suite;

import io.bihuan.assessment.AssessmentApplication;
import io.bihuan.casefile.CaseApplication;
import io.bihuan.clue.ClueApplication;
import io.bihuan.embedded.EmbeddedKafka;
import io.bihuan.embedded.EmbeddedMongo;
import io.bihuan.platform.BihuanService;
import io.bihuan.portal.PortalApplication;
import io.bihuan.registry.RegistryApplication;
import io.bihuan.supervision.SupervisionApplication;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole product in one JVM: broker, store, four services and the portal, data in one folder. Started again on the same
 * folder, everything is still there.
 */
public final class Suite implements AutoCloseable {

    /** The suite stops its parts in order; Spring's own hook would stop all services at once beside it. */
    private static final String STOPPED_BY_THE_SUITE = "--spring.main.register-shutdown-hook=false";

    /** Each service signs its own log and witnesses the others'. */
    private static final List<String> LOGS = List.of("clue", "case", "supervision", "assessment", "registry");

    /** Clients for a first look with {@code curl}; whoever deploys names their own. */
    private static final List<DemoClient> DEMO_CLIENTS = List.of(
            new DemoClient("demo-desk", "990100-SHB", "INTAKE_CLERK,DESK_TRIAGER"),
            new DemoClient("demo-audit", "990000-SHB", "AUDITOR,OPERATOR,LOG_EXPORTER"));

    private final Ports ports;
    private final DataFolder data;
    private final Clock clock;
    private final Consumer<String> progress;
    /**
     * Registry and portal are in one process: what the portal proves itself with is made anew at every start and kept nowhere, unless
     * somebody wants to know it.
     */
    private final String portalSecret = Optional.ofNullable(System.getenv("BIHUAN_PORTAL_LOGIN_SECRET"))
            .filter(named -> !named.isBlank())
            .orElseGet(Suite::newSecret);

    private final String intakeSecret = newSecret();
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final List<AutoCloseable> services = new CopyOnWriteArrayList<>();

    private record DemoClient(String id, String unit, String roles) {}

    private Suite(Ports ports, DataFolder data, Clock clock, Consumer<String> progress) {
        this.ports = ports;
        this.data = data;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when all of it answers.
     *
     * @param folder where the data is, or is to be
     * @param clock what the services take for now
     * @param progress told a line whenever a part is ready
     * @throws SuiteStartException or {@link io.bihuan.embedded.EmbeddedStartException} with one line for the operator;
     *     what was started by then is stopped
     */
    public static Suite start(Path folder, Ports ports, Clock clock, Consumer<String> progress) {
        ports.requireFree();
        Suite suite = new Suite(ports, DataFolder.open(folder), clock, progress);
        try {
            suite.startParts();
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    /**
     * The broker starts beside the store, and no service begins before both are there; the portal needs neither, and warms
     * up for the services what all of them use.
     */
    private void startParts() {
        // Before threads do it at once, and what they say meanwhile is held back.
        LoggerFactory.getILoggerFactory();
        CompletableFuture<Void> portal = CompletableFuture.runAsync(this::portal, this::beside);
        try {
            startBelowPortal();
        } finally {
            // Also after a failure: what is still starting could not be stopped.
            portal.exceptionally(failure -> null).join();
        }
        outcome(portal);
    }

    private void startBelowPortal() {
        CompletableFuture<EmbeddedKafka> broker = CompletableFuture.supplyAsync(
                () -> EmbeddedKafka.start(data.part("kafka"), ports.kafka()), this::beside);
        EmbeddedMongo mongo;
        try {
            mongo = EmbeddedMongo.start(data.part("mongo"), "127.0.0.1", ports.mongo());
            parts.push(mongo);
            progress.accept("存储 store           " + mongo.connectionString());
        } finally {
            keep(broker);
        }
        EmbeddedKafka kafka = outcome(broker);
        progress.accept("消息 broker          " + kafka.bootstrapServers());
        startServices(mongo.connectionString(), kafka.bootstrapServers());
    }

    /**
     * The first service warms the classes up for the others and says in its own words what is wrong if something is; the
     * others then start at once, which a machine of two cores does in the time of two.
     */
    private void startServices(String mongo, String kafka) {
        service("clue", ClueApplication.class, ports.clue(), "线索 clue           ", mongo, kafka);
        List<CompletableFuture<Void>> starting = Stream.<Runnable>of(
                        () -> service(
                                "case", CaseApplication.class, ports.casefile(), "案件 case           ", mongo, kafka),
                        () -> service(
                                "supervision",
                                SupervisionApplication.class,
                                ports.supervision(),
                                "督导 supervision    ",
                                mongo,
                                kafka),
                        () -> service(
                                "assessment",
                                AssessmentApplication.class,
                                ports.assessment(),
                                "考核 assessment     ",
                                mongo,
                                kafka),
                        () -> registry(mongo, kafka))
                .map(start -> CompletableFuture.runAsync(start, this::beside))
                .toList();
        // All of them, also after a failure: what is still starting could not be stopped.
        starting.forEach(one -> one.exceptionally(failure -> null).join());
        starting.forEach(Suite::outcome);
    }

    /** Keeps units, officers and posts, and is the issuer of tokens (docs/operations/identity.md). */
    private void registry(String mongo, String kafka) {
        List<String> arguments = new ArrayList<>(List.of(
                STOPPED_BY_THE_SUITE,
                "--server.port=" + ports.registry(),
                "--bihuan.security.issuer=" + ownIssuer(),
                "--bihuan.issuer.key-file=" + data.part("issuer-keys.json"),
                "--bihuan.issuer.portal.redirect-uris=" + portalAddress() + "login/oauth2/code/bihuan",
                "--bihuan.issuer.portal.logout-uris=" + portalAddress(),
                "--bihuan.issuer.portal.secret=" + portalSecret,
                "--bihuan.mongo.uri=" + mongo,
                "--bihuan.kafka.bootstrap-servers=" + kafka));
        arguments.addAll(checkpointArguments("registry"));
        for (int n = 0; n < DEMO_CLIENTS.size(); n++) {
            String client = "--bihuan.issuer.machines[" + n + "].";
            arguments.add(client + "client-id=" + DEMO_CLIENTS.get(n).id());
            arguments.add(client + "unit=" + DEMO_CLIENTS.get(n).unit());
            arguments.add(client + "roles=" + DEMO_CLIENTS.get(n).roles());
        }
        String intake = "--bihuan.issuer.machines[" + DEMO_CLIENTS.size() + "].";
        arguments.add(intake + "client-id=bihuan-portal-intake");
        arguments.add(intake + "unit=990000-SHB");
        arguments.add(intake + "secret=" + intakeSecret);
        services.add(BihuanService.launch(
                "registry", RegistryApplication.class, this::withClock, arguments.toArray(String[]::new)));
        progress.accept("登记 registry        " + ownIssuer() + "/swagger-ui/index.html");
    }

    private String portalAddress() {
        return "http://127.0.0.1:" + ports.portal() + "/";
    }

    private void portal() {
        services.add(PortalApplication.launch(this::withClock, portalArguments()));
        progress.accept("门户 portal          http://127.0.0.1:" + ports.portal() + "/");
    }

    /** Waits for the broker and remembers to stop it, whatever became of the store. */
    private void keep(CompletableFuture<EmbeddedKafka> broker) {
        EmbeddedKafka started = broker.exceptionally(failure -> null).join();
        if (started != null) {
            parts.push(started);
        }
    }

    private static <T> T outcome(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private void service(String name, Class<?> application, int port, String label, String mongo, String kafka) {
        List<String> arguments = new ArrayList<>(List.of(
                STOPPED_BY_THE_SUITE,
                "--server.port=" + port,
                "--bihuan.security.issuer=" + issuer(),
                "--bihuan.mongo.uri=" + mongo,
                "--bihuan.kafka.bootstrap-servers=" + kafka,
                "--bihuan.vault.folder=" + data.part("vault"),
                "--bihuan.vault.key-file=" + data.part("vault.key"),
                "--bihuan.intake.work-folder=" + data.part("intake"),
                "--bihuan.search.folder=" + data.part("search")));
        arguments.addAll(checkpointArguments(name));
        services.add(BihuanService.launch(name, application, this::withClock, arguments.toArray(String[]::new)));
        progress.accept(label + " http://127.0.0.1:" + port + "/swagger-ui/index.html");
    }

    private List<String> checkpointArguments(String own) {
        return LOGS.stream()
                .map(log -> log.equals(own)
                        ? "--bihuan.checkpoints.key-file=" + checkpointKey(log)
                        : "--bihuan.checkpoints.trusted-keys." + log + "=" + checkpointKey(log) + ".pub")
                .toList();
    }

    private Path checkpointKey(String log) {
        return data.part("checkpoints").resolve(log + ".key");
    }

    /** Whose tokens the services take: the registry's, unless another issuer is named. */
    private String issuer() {
        String other = System.getProperty("bihuan.security.issuer", System.getenv("BIHUAN_SECURITY_ISSUER"));
        return other == null || other.isBlank() ? ownIssuer() : other;
    }

    private String ownIssuer() {
        return "http://127.0.0.1:" + ports.registry();
    }

    private void withClock(SpringApplicationBuilder builder) {
        builder.initializers(context -> {
            if (context instanceof GenericApplicationContext generic) {
                generic.registerBean("clock", Clock.class, () -> clock);
            }
        });
    }

    private String[] portalArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add(STOPPED_BY_THE_SUITE);
        arguments.add("--server.port=" + ports.portal());
        arguments.add("--bihuan.portal.services.clue=http://127.0.0.1:" + ports.clue());
        arguments.add("--bihuan.portal.services.case=http://127.0.0.1:" + ports.casefile());
        arguments.add("--bihuan.portal.services.supervision=http://127.0.0.1:" + ports.supervision());
        arguments.add("--bihuan.portal.services.assessment=http://127.0.0.1:" + ports.assessment());
        arguments.add("--bihuan.portal.services.registry=" + ownIssuer());
        arguments.add("--bihuan.security.issuer=" + issuer());
        arguments.add("--bihuan.portal.login.secret=" + portalSecret);
        arguments.add("--bihuan.portal.intake.secret=" + intakeSecret);
        return arguments.toArray(String[]::new);
    }

    private static String newSecret() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Stops the services, all at once because each waits for its consumers, and then what they stand on. */
    @Override
    public void close() {
        List<RuntimeException> failures = new CopyOnWriteArrayList<>();
        List<CompletableFuture<Void>> stopping = services.stream()
                .map(service -> CompletableFuture.runAsync(() -> stop(service, failures), this::beside))
                .toList();
        stopping.forEach(CompletableFuture::join);
        services.clear();
        while (!parts.isEmpty()) {
            stop(parts.pop(), failures);
        }
        data.close();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    /** A part that fails to stop does not keep the others from stopping. */
    private static void stop(AutoCloseable part, List<RuntimeException> failures) {
        try {
            part.close();
        } catch (Exception e) {
            failures.add(new IllegalStateException("a part did not stop cleanly", e));
        }
    }

    private void beside(Runnable work) {
        new Thread(work, "suite").start();
    }
}
