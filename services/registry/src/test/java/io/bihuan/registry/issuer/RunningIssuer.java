package io.bihuan.registry.issuer;

import io.bihuan.platform.BihuanService;
import io.bihuan.registry.RegistryApplication;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.Browser;
import io.bihuan.testkit.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The registry with its issuer, for tests: at an address known beforehand, and what it shows once is caught. */
final class RunningIssuer implements AutoCloseable {

    static final String REDIRECT = "http://127.0.0.1:9/login/oauth2/code/bihuan";
    static final String GOODBYE = "http://127.0.0.1:9/";
    static final String PORTAL_SECRET = "portal-secret-of-this-test";
    static final Browser.Application PORTAL = new Browser.Application(Clients.PORTAL, PORTAL_SECRET, REDIRECT);

    private final MovableClock clock;
    private final Path folder;
    private final String database = Backends.freshDatabase("issuer");
    private final int port = freePort();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private ConfigurableApplicationContext service;

    private RunningIssuer(MovableClock clock, Path folder) {
        this.clock = clock;
        this.folder = folder;
        this.service = launch();
    }

    static RunningIssuer start(MovableClock clock, Path folder) {
        return new RunningIssuer(clock, folder);
    }

    void restart() {
        service.close();
        service = launch();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String database() {
        return database;
    }

    /** What was shown once, by whom it belongs to. */
    Map<String, String> shown() {
        return shown;
    }

    <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    private ConfigurableApplicationContext launch() {
        return BihuanService.launch(
                "registry",
                RegistryApplication.class,
                app -> app.initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean("clock", Clock.class, () -> clock);
                    beans.registerBean(ShownOnce.class, () -> (what, secrets) -> shown.putAll(secrets));
                }),
                "--server.port=" + port,
                "--bihuan.security.issuer=" + url(),
                "--bihuan.issuer.key-file=" + folder.resolve("keys.json"),
                "--bihuan.issuer.portal.redirect-uris=" + REDIRECT,
                "--bihuan.issuer.portal.logout-uris=" + GOODBYE,
                "--bihuan.issuer.portal.secret=" + PORTAL_SECRET,
                "--bihuan.issuer.machines[0].client-id=city-police-system",
                "--bihuan.issuer.machines[0].unit=990100-GA",
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + database,
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap());
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
